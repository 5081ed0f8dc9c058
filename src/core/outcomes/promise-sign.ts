import { similarity } from '../../std/similarity.ts'
import { DAY } from '../../std/time.ts'
import { between } from '../conversations/in-time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { dayOf } from '../conversations/working-time.ts'
import { isAbout, isClosest, isInItsExchange, type PromiseScene } from './about-promise.ts'
import { dateIn } from './dates.ts'
import { says } from './find-phrases.ts'
import type { Given } from './promise.ts'
import { thingOf } from './thing.ts'

/** When a promise was due, and until when it is not yet missed. */
type Times = { readonly last: Date; readonly limit: Date }

/** What shows by the way that a promise was kept: enough where nobody missed it, and only there. */
export function findSign(scene: PromiseScene, times: Times): Turn | undefined {
  return findTalk(scene, times.limit) ?? findByTheWay(scene, times)
}

/** A talk is told of so long after its day. */
const TOLD_WITHIN = 10 * DAY

/** Whether a call or a visit was promised: whether it was made, the mail tells only by the way. */
export function isTalkToCome({ text, turn }: Given): boolean {
  return says(text, turn.signals.lang, 'talkToCome')
}

/** What tells of the talk that was promised: in its exchange or of its matter, from its day on anywhere. */
function findTalk({ promise, relationship }: PromiseScene, limit: Date): Turn | undefined {
  if (!isTalkToCome(promise)) return undefined
  const { calendar, turns } = relationship
  return between(turns, promise.at.getTime() + 1, limit.getTime() + TOLD_WITHIN).find((turn) => {
    if (has(turn, 'complaint') || !says(turn.own, turn.signals.lang, 'talked')) return false
    const isOnItsDay = promise.due !== null && dayOf(turn.at, calendar) >= promise.due
    return isOnItsDay || isInItsExchange(turn, promise) || isAbout(promise, turn)
  })
}

/**
 * What shows in the exchange of a promise that it was kept: any word on an answer
 * that was promised; in the last two days, its giver's statement that names the thing; the receiver's
 * praise of the thing on its very day.
 */
function findByTheWay(
  { promise, register, relationship: { turns, calendar } }: PromiseScene,
  { last, limit }: Times,
): Turn | undefined {
  const end = isAnswerToCome(promise) ? limit : last
  return between(turns, promise.at.getTime(), end.getTime()).find((turn) => {
    if (!isClosest(turn, promise, register)) return false
    if (turn.side !== promise.by)
      return (
        has(turn, 'praise') &&
        !has(turn, 'complaint') &&
        dayOf(turn.at, calendar) === promise.due &&
        namesThing(turn, promise)
      )
    if (!states(turn)) return false
    if (isAnswerToCome(promise)) return true
    // Who names a later day says when it comes.
    const named = dateIn(turn, calendar.timeZone)
    if (named && promise.due !== null && named.due > promise.due) return false
    return end.getTime() - turn.at.getTime() <= NEAR_ITS_DAY && namesThing(turn, promise)
  })
}

/** Who speaks of a thing so near its day gives it. */
const NEAR_ITS_DAY = 2 * DAY
/** How alike the things must be that a promise and a message name. */
const SAME_NAME = 0.3

function namesThing(turn: Turn, { thing }: Given): boolean {
  return thing.length > 0 && similarity(thing, thingOf(turn)) >= SAME_NAME
}

/** Whether an answer or news were promised. */
export function isAnswerToCome({ text, turn }: Given): boolean {
  return says(text, turn.signals.lang, 'answerToCome')
}

/** Whether a turn states something, and neither asks nor promises nor says that anything stays. */
function states(turn: Turn): boolean {
  const { own, signals, length } = turn
  if (length < LEAST_WORDS || ASKING_OR_OWING.some((act) => has(turn, act))) return false
  return !STAYING.some((kind) => says(own, signals.lang, kind))
}

const LEAST_WORDS = 3
const ASKING_OR_OWING = [
  'question',
  'request',
  'opinion-ask',
  'commitment',
  'apology',
  'complaint',
  'escalation',
] as const
const STAYING = ['moved', 'late', 'unsolved', 'postponed', 'chased'] as const
