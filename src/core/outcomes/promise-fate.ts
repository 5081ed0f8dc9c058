import { similarity } from '../../std/similarity.ts'
import { DAY } from '../../std/time.ts'
import { has, inExchange, type Turn, type Relationship } from '../conversations/relationship.ts'
import { between, isBefore } from '../conversations/in-time.ts'
import { afterWorkingDays, dayOf } from '../conversations/working-time.ts'
import {
  FORGOTTEN_AFTER,
  isAbout,
  isClosest,
  isInItsExchange,
  isOfAnotherThing,
  type PromiseScene,
  type Register,
} from './about-promise.ts'
import { says } from './find-phrases.ts'
import { dayOfHandOver, handsOver } from './hand-over.ts'
import { mattersOf } from './matters.ts'
import type { Fate, Given } from './promise.ts'
import { dueTime } from './promise-due.ts'
import { findMissing, hasExposure, isChaser } from './promise-missing.ts'
import { findSign, isAnswerToCome, isTalkToCome } from './promise-sign.ts'
import { thingIn, thingOf } from './thing.ts'

const UNDATED_DAYS = 10
/** Where nobody missed it, what comes so long after its day is something else. */
const LATE_WITHIN = 14 * DAY

/** What became of a promise, as seen from the relationship's moment. */
export function judgeFate(promise: Given, register: Register, relationship: Relationship): Fate {
  const { calendar, asOf } = relationship
  const due = promise.due ? dueTime(promise.due, relationship) : null
  const limit = due
    ? afterWorkingDays(due, 1, calendar)
    : afterWorkingDays(promise.at, UNDATED_DAYS, calendar)
  const scene = { promise, register, relationship }
  const move = register.moves.get(promise)
  if (move) return { state: 'withdrawn', settledAt: move.at, shownBy: move.turn, toldBefore: true }

  const toldBefore = due !== null && wasToldBefore(scene, due)
  const last = due ?? limit
  const inTime = findLikelyDelivery(scene, last)
  const calledOff = findCalledOff(scene, inTime?.at ?? last)
  if (calledOff)
    return { state: 'withdrawn', settledAt: calledOff.at, shownBy: calledOff, toldBefore: true }
  const missing = findMissing(scene, last, inTime)
  // What is asked for by its name after its day is not what was praised before.
  const praisedSince = missing && isAbout(promise, missing) ? last : promise.at
  const delivery = missing
    ? findDelivery(scene, null, praisedSince)
    : chooseDelivery(scene, due, inTime)
  const isLate =
    delivery !== undefined &&
    (due !== null || missing !== undefined) &&
    isBefore(last, delivery.at) &&
    (missing !== undefined || !isInTimeAfterAll(delivery, scene, last))
  // Who misses it knows better than a sign.
  const mayTellBySign = missing === undefined && (delivery === undefined || isLate)
  const sign = mayTellBySign ? findSign(scene, { last, limit }) : undefined
  if (sign) return { state: 'met', settledAt: sign.at, shownBy: sign, toldBefore }
  if (delivery) {
    const isEarly = due !== null && due.getTime() - delivery.at.getTime() >= DAY
    const praised = isLate ? undefined : findExceeded(scene, delivery, isEarly)
    return {
      state: isLate ? 'missed' : praised ? 'exceeded' : 'met',
      settledAt: delivery.at,
      shownBy: praised ?? delivery,
      toldBefore,
    }
  }
  if (asOf <= limit) return { state: 'open', settledAt: null, shownBy: null, toldBefore }
  if (missing) return { state: 'missed', settledAt: missing.at, shownBy: missing, toldBefore }
  const isMissed = due !== null && !isTalkToCome(promise) && hasExposure(scene, due)
  return { state: isMissed ? 'missed' : 'unknown', settledAt: limit, shownBy: null, toldBefore }
}

/** What was sent off in time has come so long after its day. */
const ON_ITS_WAY = 5 * DAY

/**
 * Whether what is told of after the day was in time: its giver names the day; an answer may come on the
 * working day after; and what was sent off comes to its receiver days later.
 */
function isInTimeAfterAll(turn: Turn, scene: PromiseScene, due: Date): boolean {
  const { promise, relationship } = scene
  const { by, text } = promise
  const { calendar } = relationship
  const { lang } = promise.turn.signals
  const late = turn.at.getTime() - due.getTime()
  if (turn.side !== by) return late <= ON_ITS_WAY && says(text, lang, 'onItsWay')
  if (isAnswerToCome(promise) && turn.at <= afterWorkingDays(due, 1, calendar)) return true
  const day = dayOfHandOver(turn, calendar)
  return day !== undefined && promise.due !== null && day <= promise.due
}

/** The receiver says in time that it is no longer wanted. */
function findCalledOff(
  { promise, register, relationship }: PromiseScene,
  last: Date,
): Turn | undefined {
  return between(relationship.turns, promise.at.getTime(), last.getTime()).find(
    (turn) =>
      turn.side !== promise.by &&
      !has(turn, 'complaint') &&
      says(turn.own, turn.signals.lang, 'calledOff') &&
      (isAbout(promise, turn) || isClosest(turn, promise, register)),
  )
}

/** Whether its giver said before the day that it would be late, also without another day. */
function wasToldBefore({ promise, register, relationship }: PromiseScene, due: Date): boolean {
  return between(relationship.turns, promise.at.getTime(), due.getTime()).some(
    (turn) =>
      turn.side === promise.by &&
      turn !== promise.turn &&
      (['moved', 'late'] as const).some((kind) => says(turn.own, turn.signals.lang, kind)) &&
      (isAbout(promise, turn) || isClosest(turn, promise, register)),
  )
}

/** What shows best that it came where nobody missed it: its own words in time, others in time, and last its own words late. */
function chooseDelivery(
  scene: PromiseScene,
  due: Date | null,
  inTime: Turn | undefined,
): Turn | undefined {
  const found = findDelivery(scene, due)
  if (found && due && isBefore(due, found.at)) return inTime ?? found
  return found ?? inTime ?? findOnTheDay(scene)
}

/**
 * What shows that it came: the promiser hands it over, or the receiver thanks for it, says that it
 * has come, or that it is more than was promised.
 *
 * Thanks that follow right upon the promise are thanks for the promise. Where nobody missed it after
 * its day, what is handed over later in another exchange, or long after, is something else.
 */
function findDelivery(
  { promise, register, relationship: { turns } }: PromiseScene,
  last: Date | null,
  praisedSince = promise.at,
): Turn | undefined {
  const given = promise.at.getTime()
  const later = between(turns, given, given + FORGOTTEN_AFTER)
  const spokeAgain = later.find(
    (turn) =>
      turn.side === promise.by &&
      (turn.conversation === promise.turn.conversation || turn.channel !== 'email'),
  )
  const mayBeLate = (turn: Turn, due: Date): boolean =>
    turn.at.getTime() - due.getTime() <= LATE_WITHIN && isInItsExchange(turn, promise)
  return later.find((turn) => {
    if (last && isBefore(last, turn.at) && !mayBeLate(turn, last)) return false
    if (turn.side === promise.by) return handsOver(turn) && isAbout(promise, turn)
    if (has(turn, 'complaint')) return false
    if (says(turn.own, turn.signals.lang, 'arrived')) return isAbout(promise, turn)
    const { lang } = turn.signals
    const isPraisedAsKept = says(turn.own, lang, 'exceeded') || says(turn.own, lang, 'onTime')
    if (isPraisedAsKept && !isBefore(turn.at, praisedSince) && isClosest(turn, promise, register))
      return true
    return (
      (has(turn, 'thanks') || has(turn, 'praise')) &&
      spokeAgain !== undefined &&
      isBefore(spokeAgain.at, turn.at) &&
      isAbout(promise, turn, 0.35) &&
      similarity(promise.matter, mattersOf(turn)) >= 0.2
    )
  })
}

/**
 * A hand-over in other words than the promise's ("I'll have it in place by Wednesday", "the note is
 * live"): in the same exchange, in time, not closer to another promise and not what was asked for since.
 * So it is with a view that was promised, and with the receiver's "it came". It may show that a promise
 * was kept; that one was broken, never.
 */
function findLikelyDelivery(scene: PromiseScene, limit: Date): Turn | undefined {
  const { promise, register, relationship } = scene
  return between(relationship.turns, promise.at.getTime(), limit.getTime()).find((turn) => {
    if (turn.side !== promise.by)
      return saysArrived(turn, promise) && isClosest(turn, promise, register)
    if (bringsBySubject(turn, scene)) return true
    if (!isClosest(turn, promise, register)) return false
    return (
      (handsOver(turn) && !answersLaterRequest(turn, scene) && !isEarlyOther(turn, scene, limit)) ||
      givesView(turn, promise)
    )
  })
}

/** What comes so long before the day under another name is something else. */
const EARLY = 7 * DAY

function isEarlyOther(turn: Turn, { promise }: PromiseScene, limit: Date): boolean {
  if (promise.due === null || limit.getTime() - turn.at.getTime() <= EARLY) return false
  return isOfAnotherThing(promise, thingOf(turn))
}

/** Whether the receiver says that it works again, or that something came, and names nothing else than what was promised. */
function saysArrived(turn: Turn, promise: Given): boolean {
  const { own, signals } = turn
  if (has(turn, 'complaint')) return false
  if (says(own, signals.lang, 'solved')) return true
  return says(own, signals.lang, 'arrived') && !isOfAnotherThing(promise, thingOf(turn))
}

/** Whether a view, a comment or an approval was promised, and this gives one. */
function givesView(turn: Turn, { text, turn: given }: Given): boolean {
  if (!says(text, given.signals.lang, 'viewToCome') || has(turn, 'commitment')) return false
  return (['opinion', 'agreement', 'disagreement', 'decision', 'praise'] as const).some((act) =>
    has(turn, act),
  )
}

/** How alike a subject must be to what was promised, to be its name. */
const NAMES_IT = 0.6

/** Whether a new mail bears the name of what was promised and hands over, or neither asks nor promises: it brings it. */
function bringsBySubject(turn: Turn, { promise, relationship: { turns } }: PromiseScene): boolean {
  if (turn.channel !== 'email' || !turn.subject || promise.thing.length === 0) return false
  if (turn.at.getTime() <= promise.at.getTime()) return false
  const named = thingIn(turn.subject, turn.signals.lang)
  if (similarity(promise.thing, named) < NAMES_IT) return false
  if (turns.find(({ conversation }) => conversation === turn.conversation) !== turn) return false
  const isAboutIt = (['request', 'question', 'commitment', 'apology', 'opinion-ask'] as const).some(
    (act) => has(turn, act),
  )
  if (says(turn.own, turn.signals.lang, 'moved')) return false
  return !isAboutIt || handsOver(turn)
}

/** Whether a hand-over comes right upon a request for something else that was made after the promise. */
function answersLaterRequest(
  turn: Turn,
  { promise, relationship: { turns } }: PromiseScene,
): boolean {
  const before = between(turns, promise.at.getTime(), turn.at.getTime() - 1)
  const last = before.findLast((one) => inExchange(one, turn))
  if (!last || last.side === promise.by || !has(last, 'request')) return false
  return !isChaser(last) && !isAbout(promise, last)
}

/** On the due day itself, a hand-over in whatever exchange settles the only promise of its giver for that day. */
function findOnTheDay({
  promise,
  register: { all },
  relationship,
}: PromiseScene): Turn | undefined {
  const isOnly = !all.some(
    (other) => other !== promise && other.by === promise.by && other.due === promise.due,
  )
  if (promise.due === null || !isOnly) return undefined
  // Wherever the account is, its day lies within these two of the UTC clock.
  const day = Date.parse(promise.due)
  const from = Math.max(promise.at.getTime(), day - DAY)
  return between(relationship.turns, from, day + 2 * DAY).find(
    (turn) =>
      turn.side === promise.by &&
      dayOf(turn.at, relationship.calendar) === promise.due &&
      handsOver(turn),
  )
}

/**
 * The receiver says that it was more than promised, at the delivery or within ten days after it; of
 * what came a day early or more, praise says so too.
 */
function findExceeded(
  { promise, relationship: { turns } }: PromiseScene,
  delivery: Turn,
  isEarly: boolean,
): Turn | undefined {
  const came = delivery.at.getTime()
  return between(turns, came - 1, came + 10 * DAY).find(
    (turn) =>
      turn.side !== promise.by &&
      (turn.conversation === delivery.conversation || isAbout(promise, turn)) &&
      (says(turn.own, turn.signals.lang, 'exceeded') || (isEarly && has(turn, 'praise'))),
  )
}
