import type { Span } from '../../model/span.ts'
import { similarity } from '../../std/similarity.ts'
import { DAY, isoDay } from '../../std/time.ts'
import { has, inExchange, type Relationship, type Turn } from '../conversations/relationship.ts'
import { between, isBefore } from '../conversations/in-time.ts'
import { afterWorkingDays, dayOf } from '../conversations/working-time.ts'
import { findDueDate } from '../text/due-date.ts'
import {
  FORGOTTEN_AFTER,
  isAbout,
  isClosest,
  isInItsExchange,
  isOfAnotherThing,
  likeness,
  type Register,
  SAME_PROMISE,
} from './about-promise.ts'
import { dateIn } from './dates.ts'
import { findPhrase, says } from './find-phrases.ts'
import { mattersOf } from './matters.ts'
import type { Fate, Given } from './promise.ts'
import { dueTime } from './promise-due.ts'
import { sentenceAround } from './sentences.ts'
import { thingIn } from './thing.ts'

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
  const move = register.moves.get(promise)
  if (move) return { state: 'withdrawn', settledAt: move.at, shownBy: move.turn, toldBefore: true }

  const scene = { promise, register, relationship }
  const toldBefore = due !== null && wasToldBefore(scene, due)
  const inTime = findLikelyDelivery(scene, due ?? limit)
  const calledOff = findCalledOff(scene, inTime?.at ?? due ?? limit)
  if (calledOff)
    return { state: 'withdrawn', settledAt: calledOff.at, shownBy: calledOff, toldBefore: true }
  const missing = findMissing(scene, due ?? limit, inTime)
  // What is asked for by its name after its day is not what was praised before.
  const praisedSince = missing && isAbout(promise, missing) ? (due ?? limit) : promise.at
  const delivery = missing
    ? findDelivery(scene, null, praisedSince)
    : chooseDelivery(scene, due, inTime)
  if (delivery) {
    const isLate = (due !== null || missing !== undefined) && isBefore(due ?? limit, delivery.at)
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
  const isMissed = due !== null && hasExposure(scene, due)
  return { state: isMissed ? 'missed' : 'unknown', settledAt: limit, shownBy: null, toldBefore }
}

type Scene = {
  readonly promise: Given
  readonly register: Register
  readonly relationship: Relationship
}

/** The receiver says in time that it is no longer wanted. */
function findCalledOff({ promise, register, relationship }: Scene, last: Date): Turn | undefined {
  return between(relationship.turns, promise.at.getTime(), last.getTime()).find(
    (turn) =>
      turn.side !== promise.by &&
      !has(turn, 'complaint') &&
      says(turn.own, turn.signals.lang, 'calledOff') &&
      (isAbout(promise, turn) || isClosest(turn, promise, register)),
  )
}

/** Whether its giver said before the day that it would be late, also without another day. */
function wasToldBefore({ promise, register, relationship }: Scene, due: Date): boolean {
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
  scene: Scene,
  due: Date | null,
  inTime: Turn | undefined,
): Turn | undefined {
  const found = findDelivery(scene, due)
  if (found && due && isBefore(due, found.at)) return inTime ?? found
  return found ?? inTime ?? findOnTheDay(scene)
}

/** Whether a turn gives what was promised, or a link to it. */
export function handsOver(turn: Turn): boolean {
  const { own, signals } = turn
  const place = findPhrase(own, signals.lang, 'delivered')
  if (place) return !isStillPromised(turn, place)
  return has(turn, 'reporting') || LINK.test(own)
}

/** Whoever sends a link sends what lies behind it, in any language. */
const LINK = /https?:\/\/\S/i

/** "It is going out by Friday" hands nothing over: what is said in the sentence of a promise with a day is yet to come. */
function isStillPromised({ own, signals, at }: Turn, place: Span): boolean {
  const { lang, cues } = signals
  const { start, end } = sentenceAround(own, place)
  if (lang === 'other') return false
  if (!cues.some((cue) => cue.act === 'commitment' && cue.start < end && cue.end > start))
    return false
  const date = findDueDate(own.slice(start, end), lang, at, 'UTC')
  return date !== undefined && date.due > isoDay(at)
}

/**
 * What shows that it came: the promiser hands it over, or the receiver thanks for it, says that it
 * has come, or that it is more than was promised.
 *
 * Thanks that follow right upon the promise are thanks for the promise. Where nobody missed it after
 * its day, what is handed over later in another exchange, or long after, is something else.
 */
function findDelivery(
  { promise, register, relationship: { turns } }: Scene,
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
function findLikelyDelivery(scene: Scene, limit: Date): Turn | undefined {
  const { promise, register, relationship } = scene
  return between(relationship.turns, promise.at.getTime(), limit.getTime()).find((turn) => {
    if (turn.side !== promise.by)
      return saysArrived(turn, promise) && isClosest(turn, promise, register)
    if (bringsBySubject(turn, scene)) return true
    if (!isClosest(turn, promise, register)) return false
    return (handsOver(turn) && !answersLaterRequest(turn, scene)) || givesView(turn, promise)
  })
}

/** Whether the receiver says that something came, and names nothing else than what was promised. */
function saysArrived(turn: Turn, promise: Given): boolean {
  const { own, signals } = turn
  if (has(turn, 'complaint') || !says(own, signals.lang, 'arrived')) return false
  return !isOfAnotherThing(promise, thingIn(own, signals.lang))
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
function bringsBySubject(turn: Turn, { promise, relationship: { turns } }: Scene): boolean {
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
function answersLaterRequest(turn: Turn, { promise, relationship: { turns } }: Scene): boolean {
  const before = between(turns, promise.at.getTime(), turn.at.getTime() - 1)
  const last = before.findLast((one) => inExchange(one, turn))
  if (!last || last.side === promise.by || !has(last, 'request')) return false
  return !isChaser(last) && !isAbout(promise, last)
}

/** On the due day itself, a hand-over in whatever exchange settles the only promise of its giver for that day. */
function findOnTheDay({ promise, register: { all }, relationship }: Scene): Turn | undefined {
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
  { promise, relationship: { turns } }: Scene,
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

/**
 * After the due date somebody says that it did not come: a chaser, a complaint, an apology. Of an
 * undated promise only a chaser says so, where nothing was handed over in its exchange; of one that was
 * renewed and kept on its new day, "late" is said of the old one; and where something was handed over in
 * its exchange in time, what is missed in another is something else.
 */
function findMissing(scene: Scene, due: Date, inTime: Turn | undefined): Turn | undefined {
  const { promise, relationship } = scene
  const isUndated = promise.due === null
  if (inTime && (isUndated || isRenewal(scene))) return undefined
  return between(relationship.turns, due.getTime(), due.getTime() + 45 * DAY - 1).find((turn) => {
    if (inTime && !isInItsExchange(turn, promise)) return false
    const isNear = turn.at.getTime() <= due.getTime() + 14 * DAY
    // A promise that names nothing ("I'll send it") is told by what is said next in its exchange.
    const isUnnamed = promise.matter.length === 0
    const isMeant = (mayBeNear: boolean): boolean =>
      isAbout(promise, turn) ||
      namesItsDay(turn, promise) ||
      (mayBeNear && isNear && isClosest(turn, promise, scene.register))
    if (isUndated) return turn.side !== promise.by && isChaser(turn) && isMeant(true)
    if (turn.side === promise.by)
      return (
        (has(turn, 'apology') && isMeant(isUnnamed || handsOver(turn))) ||
        (isNear && ownsUpWhenAsked(turn, scene))
      )
    // Where something came in time, whoever chases says what is still missing.
    if (isChaser(turn)) return isMeant(!inTime)
    return has(turn, 'complaint') && isMeant(isUnnamed)
  })
}

/** Whether a later turn names the very day for which it was promised ("the 10th has come and gone"). */
function namesItsDay({ own, signals }: Turn, { due, at }: Given): boolean {
  return due !== null && dateIn({ own, signals, at }, 'UTC')?.due === due
}

/** Whether its giver, asked for it, says that it is not there yet. */
function ownsUpWhenAsked(turn: Turn, { promise, relationship: { turns } }: Scene): boolean {
  const { own, signals } = turn
  const isOwnedUp = (['unsolved', 'moved', 'late'] as const).some((kind) =>
    says(own, signals.lang, kind),
  )
  if (!isOwnedUp) return false
  const before = between(turns, promise.at.getTime(), turn.at.getTime() - 1)
  const asked = before.findLast((one) => isInItsExchange(one, promise))
  if (!asked || asked.side === promise.by) return false
  return isAbout(promise, asked) || namesItsDay(asked, promise)
}

/** Whether it gives a later day to something whose day had been named before. */
function isRenewal({ promise, register: { all } }: Scene): boolean {
  const { due, turn } = promise
  if (due === null) return false
  const isSaid = says(turn.own, turn.signals.lang, 'moved') || has(turn, 'apology')
  return all.some(
    (other) =>
      other.by === promise.by &&
      other.due !== null &&
      other.due < due &&
      isBefore(other.at, promise.at) &&
      promise.at.getTime() - other.at.getTime() <= FORGOTTEN_AFTER &&
      isInItsExchange(turn, other) &&
      (isSaid || likeness(promise, other) >= SAME_PROMISE),
  )
}

/** Whether it asks where something stays; who says sorry for what came late speaks of his own. */
function isChaser(turn: Turn): boolean {
  const { own, signals } = turn
  const kinds = has(turn, 'apology') ? CHASING : [...CHASING, 'late' as const]
  return kinds.some((kind) => says(own, signals.lang, kind))
}

const CHASING = ['chased', 'reminded'] as const

/**
 * Nothing came of it, and it would have been seen: two mails in its thread after the due date, one by
 * the promiser, and no kind word for it. In a chat, where much is settled without a word, nothing is
 * concluded from silence: that is to be asked.
 */
function hasExposure({ promise, relationship: { turns } }: Scene, due: Date): boolean {
  if (promise.turn.channel === 'chat') return false
  const after = between(turns, due.getTime(), due.getTime() + 30 * DAY - 1).filter(
    ({ conversation }) => conversation === promise.turn.conversation,
  )
  const [first] = after.filter(({ side }) => side !== promise.by)
  const isPleased = first !== undefined && (has(first, 'thanks') || has(first, 'praise'))
  return after.length >= 2 && after.some(({ side }) => side === promise.by) && !isPleased
}
