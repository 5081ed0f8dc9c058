import type { AccountNorms } from '../../model/norms.ts'
import { daysBetween } from '../../std/time.ts'
import { has } from '../conversations/relationship.ts'
import type { Ask } from '../outcomes/asks.ts'
import type { Observation } from './indicator.ts'

/**
 * Whether an ask was answered in time: known when it is answered, or when its time has run out.
 *
 * A refusal to explain closes an ask and is no answer. The hand-set reply time is named where the
 * answer would have counted otherwise under the learned one.
 */
export function observeAsk(
  ask: Ask,
  { asOf, norms }: { readonly asOf: Date; readonly norms: AccountNorms },
  goodIsYes = true,
): Observation[] {
  const { answer, turn } = ask
  const inTime = isInTime(ask, ask.deadline)
  const isAnswered = inTime && answer !== null && !has(answer, 'refusal-to-explain')
  const at = inTime && answer ? answer.at : ask.deadline
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
      ...(byNorm ? { norm: replyNorm(norms) } : {}),
    },
  ]
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
