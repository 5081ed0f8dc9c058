import { has } from '../conversations/relationship.ts'
import type { Ask } from '../outcomes/asks.ts'
import { daysBetween } from '../../std/time.ts'
import type { Observation } from './indicator.ts'

/**
 * Whether an ask was answered in time: known when it is answered, or when its time has run out.
 *
 * A refusal to explain closes an ask and is no answer.
 */
export function observeAsk(ask: Ask, asOf: Date, goodIsYes = true): Observation[] {
  const inTime = ask.answer !== null && ask.answer.at.getTime() <= ask.deadline.getTime()
  const isAnswered = inTime && ask.answer !== null && !has(ask.answer, 'refusal-to-explain')
  const at = inTime && ask.answer ? ask.answer.at : ask.deadline
  if (at.getTime() > asOf.getTime()) return []
  return [
    {
      at,
      yes: isAnswered === goodIsYes,
      side: ask.side === 'client' ? 'provider' : 'client',
      turn: ask.turn,
      span: ask.span,
      params: {
        days: Math.max(0, Math.round(daysBetween(ask.turn.at, ask.answer?.at ?? asOf))),
        answered: ask.answer ? 'yes' : 'no',
      },
    },
  ]
}
