import type { Span } from '../../model/span.ts'
import { similarity } from '../../std/similarity.ts'
import { DAY, HOUR, isoDay } from '../../std/time.ts'
import {
  has,
  inExchange,
  inOneMailThread,
  type Relationship,
  type Turn,
} from '../conversations/relationship.ts'
import { between, isBefore } from '../conversations/in-time.ts'
import { afterWorkingDays, endOfWorkDay } from '../conversations/working-time.ts'
import { findDueDate } from '../text/due-date.ts'
import { dayOf } from './dates.ts'
import { findPhrase, says } from './find-phrases.ts'
import { mattersOf } from './matters.ts'
import type { Fate, Given } from './promise.ts'
import { sentenceAround } from './sentences.ts'

const UNDATED_DAYS = 10
/** Nobody speaks of a promise so long after it was given. */
const FORGOTTEN_AFTER = 75 * DAY
/** Where nobody missed it, what comes so long after its day is something else. */
const LATE_WITHIN = 14 * DAY
/** How much of the promise's own words another message must share to speak of it: anywhere, and in its thread. */
const SAME_THING = 0.3
const SAME_THREAD_THING = 0.12
/** What came by the evening of its day was in time. */
const EVENING = 6 * HOUR

/** What became of a promise, as seen from the relationship's moment. */
export function judgeFate(promise: Given, all: readonly Given[], relationship: Relationship): Fate {
  const { calendar, asOf } = relationship
  const due = promise.due ? new Date(endOfWorkDay(promise.due, calendar).getTime() + EVENING) : null
  const limit = due
    ? afterWorkingDays(due, 1, calendar)
    : afterWorkingDays(promise.at, UNDATED_DAYS, calendar)
  const moved = due ? findMove({ promise, all }, due) : undefined
  const toldBefore = moved !== undefined
  if (moved) return { state: 'withdrawn', settledAt: moved.at, shownBy: moved.turn, toldBefore }

  const scene = { promise, all, relationship }
  const inTime = findLikelyDelivery(scene, due ?? limit)
  const missing = findMissing(scene, due ?? limit, inTime)
  const delivery = missing ? findDelivery(scene, null) : chooseDelivery(scene, due, inTime)
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
  readonly all: readonly Given[]
  readonly relationship: Relationship
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

/** A promise moved to another day is said in much the same words, unless its giver says that it is moved. */
const SAME_PROMISE = 0.4

/** The promiser names a new date for the same thing before the old one has come. */
function findMove({ promise, all }: Pick<Scene, 'promise' | 'all'>, due: Date): Given | undefined {
  return all.find((other) => {
    if (other === promise || other.by !== promise.by || other.due === null) return false
    if (other.due === promise.due || !isBefore(promise.at, other.at) || !isBefore(other.at, due))
      return false
    if (similarity(promise.matter, other.matter) >= SAME_PROMISE) return true
    const isLater = promise.due !== null && other.due > promise.due
    const isSaid =
      says(other.turn.own, other.turn.signals.lang, 'moved') || has(other.turn, 'apology')
    return (
      isLater &&
      isSaid &&
      isClosest(other.turn, { promise, all: all.filter((one) => one !== other) })
    )
  })
}

function isAbout({ matter, turn: given }: Given, turn: Turn, least = SAME_THING): boolean {
  const inThread = inOneMailThread(turn, given)
  return (
    similarity(matter, mattersOf(turn)) >= (inThread ? Math.min(least, SAME_THREAD_THING) : least)
  )
}

/** Whether a later message of the same exchange is closer to this promise than to any other of its giver. */
function isClosest(turn: Turn, { promise, all }: Pick<Scene, 'promise' | 'all'>): boolean {
  if (!isBefore(promise.at, turn.at) || !inExchange(turn, promise.turn)) return false
  const matters = mattersOf(turn)
  const alike = similarity(promise.matter, matters)
  return !all.some(
    (other) =>
      other !== promise &&
      other.by === promise.by &&
      isBefore(other.at, turn.at) &&
      turn.at.getTime() - other.at.getTime() <= FORGOTTEN_AFTER &&
      inExchange(turn, other.turn) &&
      similarity(other.matter, matters) > alike,
  )
}

function handsOver(turn: Turn): boolean {
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
 * What shows that it came: the promiser hands it over, or the receiver thanks for it or says that it has come.
 *
 * Thanks that follow right upon the promise are thanks for the promise. Where nobody missed it after
 * its day, what is handed over later in another exchange, or long after, is something else.
 */
function findDelivery(
  { promise, relationship: { turns } }: Scene,
  last: Date | null,
): Turn | undefined {
  const given = promise.at.getTime()
  const later = between(turns, given, given + FORGOTTEN_AFTER)
  const spokeAgain = later.find(
    (turn) =>
      turn.side === promise.by &&
      (turn.conversation === promise.turn.conversation || turn.channel !== 'email'),
  )
  const mayBeLate = (turn: Turn, due: Date): boolean =>
    turn.at.getTime() - due.getTime() <= LATE_WITHIN && inExchange(turn, promise.turn)
  return later.find((turn) => {
    if (last && isBefore(last, turn.at) && !mayBeLate(turn, last)) return false
    if (turn.side === promise.by) return handsOver(turn) && isAbout(promise, turn)
    if (has(turn, 'complaint')) return false
    if (says(turn.own, turn.signals.lang, 'arrived')) return isAbout(promise, turn)
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
 * It may show that a promise was kept; that one was broken, never.
 */
function findLikelyDelivery(scene: Scene, limit: Date): Turn | undefined {
  const { promise, relationship } = scene
  return between(relationship.turns, promise.at.getTime(), limit.getTime()).find(
    (turn) =>
      turn.side === promise.by &&
      handsOver(turn) &&
      isClosest(turn, scene) &&
      !answersLaterRequest(turn, scene),
  )
}

/** Whether a hand-over comes right upon a request for something else that was made after the promise. */
function answersLaterRequest(turn: Turn, { promise, relationship: { turns } }: Scene): boolean {
  const before = between(turns, promise.at.getTime(), turn.at.getTime() - 1)
  const last = before.findLast((one) => inExchange(one, turn))
  if (!last || last.side === promise.by || !has(last, 'request')) return false
  return !isChaser(last) && !isAbout(promise, last)
}

/** On the due day itself, a hand-over in whatever exchange settles the only promise of its giver for that day. */
function findOnTheDay({ promise, all, relationship }: Scene): Turn | undefined {
  const isOnly = !all.some(
    (other) => other !== promise && other.by === promise.by && other.due === promise.due,
  )
  if (promise.due === null || !isOnly) return undefined
  // Wherever the account is, its day lies within these two of the UTC clock.
  const day = Date.parse(promise.due)
  const from = Math.max(promise.at.getTime(), day - DAY)
  return between(relationship.turns, from, day + 2 * DAY).find(
    (turn) =>
      turn.side === promise.by && dayOf(turn.at, relationship) === promise.due && handsOver(turn),
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
    if (inTime && !inExchange(turn, promise.turn)) return false
    const isNear = turn.at.getTime() <= due.getTime() + 14 * DAY
    // A promise that names nothing ("I'll send it") is told by what is said next in its exchange.
    const isUnnamed = promise.matter.length === 0
    const isMeant = (mayBeNear: boolean): boolean =>
      isAbout(promise, turn) || (mayBeNear && isNear && isClosest(turn, scene))
    if (isUndated) return turn.side !== promise.by && isChaser(turn) && isMeant(true)
    if (turn.side === promise.by)
      return has(turn, 'apology') && isMeant(isUnnamed || handsOver(turn))
    if (isChaser(turn)) return isMeant(true)
    return has(turn, 'complaint') && isMeant(isUnnamed)
  })
}

/** Whether it gives a later day to something whose day had been named before. */
function isRenewal({ promise, all }: Scene): boolean {
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
      inExchange(turn, other.turn) &&
      (isSaid || similarity(promise.matter, other.matter) >= SAME_PROMISE),
  )
}

function isChaser({ own, signals }: Turn): boolean {
  return (['chased', 'late', 'reminded'] as const).some((kind) => says(own, signals.lang, kind))
}

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
