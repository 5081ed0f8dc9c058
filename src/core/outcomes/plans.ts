import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { horizonOf, periodsAhead } from './dates.ts'

/** One time that we laid out what is to come: in words, or by a record. */
export type Planned = {
  readonly at: Date
  readonly turn: Turn | null
  /** How far it reaches by its own words. */
  readonly until?: Date | undefined
}

/** Our plans in the order of time. */
export function listPlans({ turns, records }: Relationship): Planned[] {
  const recorded = records.flatMap((record): Planned[] =>
    record.type === 'plan' ? [{ at: record.at, turn: null }] : [],
  )
  const said = turns.flatMap((turn): Planned[] =>
    turn.side === 'provider' && (has(turn, 'planning') || laysOutPeriods(turn))
      ? [{ at: turn.at, turn, until: horizonOf(turn, 'UTC') }]
      : [],
  )
  return [...recorded, ...said].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** "The sleeve in May, the tasting size in August, the box in September" is a plan, whatever it calls itself. */
function laysOutPeriods(turn: Turn): boolean {
  return periodsAhead(turn, 'UTC') >= 2
}
