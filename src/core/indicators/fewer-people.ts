import type { Relationship, Turn } from '../conversations/relationship.ts'
import { type LearnedNorm, learnedNorm } from '../outcomes/learned-norm.ts'
import { isoDay } from '../../std/time.ts'
import { quantile } from '../../std/stats.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator } from './indicator.ts'
import { monthsOf, type Window } from './windows.ts'

/** Fewer people of the client take part than usual, or one says goodbye. */
export const fewerPeople: Indicator = {
  id: 'fewer-people',
  trait: 'disengagement',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship }) => {
    const months = monthsOf(relationship)
    const active = peopleIn(months, relationship)
    const [first] = months
    return months.flatMap((month, place) => {
      const usual = place >= 2 ? quantile(active.slice(0, place), 0.5) : 0
      const people = active[place] ?? 0
      const isFewer = people < usual - 0.9
      const farewell = month.turns.find(
        (turn) => turn.side === 'client' && findPhrase(turn.own, turn.signals.lang, 'leaves'),
      )
      if (people === 0 || (!farewell && (usual === 0 || !month.isWhole))) return []
      return [
        {
          at: farewell?.at ?? month.end,
          yes: farewell !== undefined || isFewer,
          side: 'client' as const,
          turn: farewell ?? null,
          span: farewell
            ? (findPhrase(farewell.own, farewell.signals.lang, 'leaves') ?? null)
            : null,
          params: { people, usual },
          learned:
            first && !farewell && isFewer ? learnedNorm('peopleAMonth', usual, first.start) : null,
        },
      ]
    })
  },
}

/** How many of the client usually take part in a month, by name; null in the first two. */
export function usualPeople(relationship: Relationship): LearnedNorm | null {
  const months = monthsOf(relationship).filter(({ isWhole }) => isWhole)
  const [first] = months
  const usual = quantile(peopleIn(months, relationship), 0.5)
  return first && months.length >= 2 && usual > 0
    ? learnedNorm('peopleAMonth', usual, first.start)
    : null
}

function peopleIn(months: readonly Window[], { turns }: Relationship): number[] {
  const regulars = regularsOf(turns)
  return months.map(
    (month) =>
      new Set(month.turns.flatMap(({ person }) => (regulars.has(person) ? [person] : []))).size,
  )
}

const REGULAR_DAYS = 2

/** Those of the client who wrote on two days: one who once asked about an invoice is not missed later. */
function regularsOf(turns: readonly Turn[]): ReadonlySet<string> {
  const days = new Map<string, Set<string>>()
  for (const { side, person, at } of turns)
    if (side === 'client') days.set(person, (days.get(person) ?? new Set()).add(isoDay(at)))
  return new Set([...days].flatMap(([person, on]) => (on.size >= REGULAR_DAYS ? [person] : [])))
}
