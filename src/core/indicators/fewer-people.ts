import type { Turn } from '../conversations/relationship.ts'
import { localDay } from '../../std/zones.ts'
import { quantile } from '../../std/stats.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator } from './indicator.ts'
import { monthsOf } from './windows.ts'

/** Fewer people of the client take part than usual, or one says goodbye. */
export const fewerPeople: Indicator = {
  id: 'fewer-people',
  trait: 'disengagement',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship }) => {
    const months = monthsOf(relationship)
    const regulars = regularsOf(relationship.turns)
    const active = months.map(
      ({ turns }) =>
        new Set(turns.flatMap(({ person }) => (regulars.has(person) ? [person] : []))).size,
    )
    return months.flatMap((month, place) => {
      const usual = place >= 2 ? quantile(active.slice(0, place), 0.5) : 0
      const people = active[place] ?? 0
      const farewell = month.turns.find(
        (turn) => turn.side === 'client' && findPhrase(turn.own, turn.signals.lang, 'leaves'),
      )
      if (people === 0 || (!farewell && (usual === 0 || !month.isWhole))) return []
      return [
        {
          at: farewell?.at ?? month.end,
          yes: farewell !== undefined || people < usual - 0.9,
          side: 'client' as const,
          turn: farewell ?? null,
          span: farewell
            ? (findPhrase(farewell.own, farewell.signals.lang, 'leaves') ?? null)
            : null,
          params: { people, usual },
        },
      ]
    })
  },
}

const REGULAR_DAYS = 2

/** Those of the client who wrote on two days: one who once asked about an invoice is not missed later. */
function regularsOf(turns: readonly Turn[]): ReadonlySet<string> {
  const days = new Map<string, Set<number>>()
  for (const { side, person, at } of turns)
    if (side === 'client')
      days.set(person, (days.get(person) ?? new Set()).add(localDay(at, 'UTC')))
  return new Set([...days].flatMap(([person, on]) => (on.size >= REGULAR_DAYS ? [person] : [])))
}
