import { has } from '../conversations/relationship.ts'
import type { Ask } from '../outcomes/asks.ts'
import { QUARTER, type Indicator } from './indicator.ts'
import { monthsOf } from './windows.ts'

/** The client has to ask for the report, and is kept waiting. */
export const reportAskedFor: Indicator = {
  id: 'report-asked-for',
  heedsNorms: true,
  trait: 'no-data-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship, outcomes: { asks } }) =>
    monthsOf(relationship).flatMap((month) => {
      if (!month.turns.some(({ side }) => side === 'client')) return []
      const asked = asks.filter(
        (one) =>
          one.kind === 'data' &&
          one.side === 'client' &&
          one.turn.at >= month.start &&
          one.turn.at < month.end,
      )
      const ask =
        asked.find((one) => isKeptWaiting(one, relationship.asOf)) ??
        asked.find(({ answer }) => answer !== null)
      // While an ask is open, it is not known whether they have to wait.
      if (!ask && (asked.length > 0 || !month.isWhole)) return []
      return [
        {
          at: ask?.turn.at ?? month.end,
          yes: ask !== undefined && isKeptWaiting(ask, relationship.asOf),
          side: 'provider' as const,
          turn: ask?.turn ?? null,
          span: ask?.span ?? null,
          weight: month.turns.length >= 3 ? 1 : 0.4,
        },
      ]
    }),
}

/** Chased, answered late or by a refusal, or never; a complaint that names figures may not have asked for any. */
function isKeptWaiting({ chasers, answer, deadline, turn }: Ask, asOf: Date): boolean {
  if (chasers.length > 0) return true
  if (answer === null) return deadline <= asOf && !has(turn, 'complaint')
  return answer.at > deadline || has(answer, 'refusal-to-explain')
}
