import type { AccountNorms } from '../../model/norms.ts'
import { daysBetween } from '../../std/time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { type Ask, isPutOff } from '../outcomes/asks.ts'
import type { Promised } from '../outcomes/promise.ts'
import type { Observation, Reading } from './indicator.ts'

/**
 * Whether an ask was answered in time: known when it is answered, or when its time has run out.
 *
 * A refusal to explain closes an ask and is no answer; nor is a day named for it that was not kept, and
 * a day named is half of one until it is. The hand-set reply time is named where the
 * answer would have counted otherwise under the learned one.
 */
export function observeAsk(
  ask: Ask,
  { relationship: { asOf, norms }, outcomes: { promises } }: Reading,
  goodIsYes = true,
): Observation[] {
  const { answer, turn } = ask
  const inTime = isInTime(ask, ask.deadline)
  const promise = answer && isPutOff(answer) ? promiseIn(answer, promises) : undefined
  const broken = promise?.state === 'missed' ? promise.settledAt : null
  const isAnswered = inTime && answer !== null && !broken && !has(answer, 'refusal-to-explain')
  const at = inTime && answer ? (broken ?? answer.at) : ask.deadline
  if (at.getTime() > asOf.getTime()) return []
  const byNorm =
    isOnlyLateByNorm(ask, asOf) || (answer && isInTime(ask, ask.learnedDeadline) !== inTime)
  return [
    {
      at,
      yes: isAnswered === goodIsYes,
      side: ask.side === 'client' ? 'provider' : 'client',
      // What was answered shows the answer, what was not the ask.
      turn: isAnswered ? answer : turn,
      span: isAnswered ? null : ask.span,
      params: {
        days: Math.max(0, Math.round(daysBetween(turn.at, answer?.at ?? asOf))),
        answered: answer ? 'yes' : 'no',
      },
      ...(isAnswered && promise && !isKept(promise) ? { weight: 0.5 } : {}),
      ...(byNorm ? { norm: replyNorm(norms) } : {}),
    },
  ]
}

/** What a turn promises; of several things, one that was not kept. */
function promiseIn(turn: Turn, promises: readonly Promised[]): Promised | undefined {
  const given = promises.filter((one) => one.turn === turn)
  return given.find(({ state }) => state === 'missed') ?? given[0]
}

function isKept({ state }: Promised): boolean {
  return state === 'met' || state === 'exceeded'
}

/** The hand-set reply time, where an ask counts as left open because of it and would not yet otherwise. */
export function normOfOpenAsk(
  ask: Ask,
  { asOf, norms }: { readonly asOf: Date; readonly norms: AccountNorms },
): Pick<Observation, 'norm'> {
  return isOnlyLateByNorm(ask, asOf) ? { norm: replyNorm(norms) } : {}
}

/** How the evidence names the hand-set reply time. */
export function replyNorm({ replyWithinHours }: AccountNorms): string {
  return `replyWithinHours: ${replyWithinHours}`
}

function isOnlyLateByNorm({ answer, deadline, learnedDeadline }: Ask, asOf: Date): boolean {
  return !answer && deadline <= asOf && learnedDeadline > asOf
}

function isInTime({ answer }: Ask, deadline: Date): boolean {
  return answer !== null && answer.at.getTime() <= deadline.getTime()
}
