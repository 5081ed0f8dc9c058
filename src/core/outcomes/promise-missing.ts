import { DAY } from '../../std/time.ts'
import { between, isBefore } from '../conversations/in-time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import {
  FORGOTTEN_AFTER,
  isAbout,
  isClosest,
  isInItsExchange,
  likeness,
  type PromiseScene,
  SAME_PROMISE,
} from './about-promise.ts'
import { dateIn } from './dates.ts'
import { says } from './find-phrases.ts'
import { handsOver } from './hand-over.ts'
import type { Given } from './promise.ts'

/**
 * After the due date somebody says that it did not come: a chaser, a complaint, an apology. Of an
 * undated promise only a chaser says so, where nothing was handed over in its exchange; of one that was
 * renewed and kept on its new day, "late" is said of the old one; and where something was handed over in
 * its exchange in time, what is missed in another is something else.
 */
export function findMissing(
  scene: PromiseScene,
  due: Date,
  inTime: Turn | undefined,
): Turn | undefined {
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
function ownsUpWhenAsked(turn: Turn, { promise, relationship: { turns } }: PromiseScene): boolean {
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
function isRenewal({ promise, register: { all } }: PromiseScene): boolean {
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
export function isChaser(turn: Turn): boolean {
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
export function hasExposure(
  { promise, relationship: { turns } }: PromiseScene,
  due: Date,
): boolean {
  if (promise.turn.channel === 'chat') return false
  const after = between(turns, due.getTime(), due.getTime() + 30 * DAY - 1).filter(
    ({ conversation }) => conversation === promise.turn.conversation,
  )
  const [first] = after.filter(({ side }) => side !== promise.by)
  const isPleased = first !== undefined && (has(first, 'thanks') || has(first, 'praise'))
  return after.length >= 2 && after.some(({ side }) => side === promise.by) && !isPleased
}
