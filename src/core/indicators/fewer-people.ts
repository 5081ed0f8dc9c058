import type { Relationship, Turn } from '../conversations/relationship.ts'
import { type LearnedNorm, learnedNorm } from '../outcomes/learned-norm.ts'
import { localDay } from '../../std/zones.ts'
import { quantile } from '../../std/stats.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator } from './indicator.ts'
import { monthsOf, type Window } from './windows.ts'

const UNUSUAL = 0.05

/** Fewer people of the client take part than usual, in so much talk that this is no chance; or one says goodbye. */
export const fewerPeople: Indicator = {
  id: 'fewer-people',
  trait: 'disengagement',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship }) => {
    const months = monthsOf(relationship)
    const talk = talkIn(months, relationship)
    const active = talk.map(peopleIn)
    const farewells = months.map(({ turns }) => turns.find(saysGoodbye))
    const [first] = months
    return months.flatMap((month, place) => {
      const usual = place >= 2 ? quantile(active.slice(0, place), 0.5) : 0
      const people = active[place] ?? 0
      const farewell = farewells[place]
      const hasLeft = farewells.slice(0, place).some((one) => one !== undefined)
      const isFewer = people < usual - 0.9 && (hasLeft || isMissed(talk, place))
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

/** Whether somebody who spoke before keeps silent in so many messages as would hardly come by chance. */
function isMissed(talk: readonly (readonly string[])[], place: number): boolean {
  const now = talk[place] ?? []
  const before = talk.slice(0, place).flat()
  return [...new Set(before)].some((person) => {
    if (now.includes(person)) return false
    const share = before.filter((one) => one === person).length / before.length
    return (1 - share) ** now.length < UNUSUAL
  })
}

function saysGoodbye({ side, own, signals }: Turn): boolean {
  return side === 'client' && findPhrase(own, signals.lang, 'leaves') !== undefined
}

/** How many of the client usually take part in a month, by name; null in the first two. */
export function usualPeople(relationship: Relationship): LearnedNorm | null {
  const months = monthsOf(relationship).filter(({ isWhole }) => isWhole)
  const [first] = months
  const usual = quantile(talkIn(months, relationship).map(peopleIn), 0.5)
  return first && months.length >= 2 && usual > 0
    ? learnedNorm('peopleAMonth', usual, first.start)
    : null
}

/** Who of the client's regulars said something in each month, once for each message. */
function talkIn(months: readonly Window[], { turns, calendar }: Relationship): string[][] {
  const regulars = regularsOf(turns, calendar)
  return months.map((month) =>
    month.turns.flatMap(({ person }) => (regulars.has(person) ? [person] : [])),
  )
}

function peopleIn(said: readonly string[]): number {
  return new Set(said).size
}

const REGULAR_DAYS = 2

/** Those of the client who wrote on two days: one who once asked about an invoice is not missed later. */
function regularsOf(
  turns: readonly Turn[],
  { timeZone }: Relationship['calendar'],
): ReadonlySet<string> {
  const days = new Map<string, Set<number>>()
  for (const { side, person, at } of turns)
    if (side === 'client')
      days.set(person, (days.get(person) ?? new Set()).add(localDay(at, timeZone)))
  return new Set([...days].flatMap(([person, on]) => (on.size >= REGULAR_DAYS ? [person] : [])))
}
