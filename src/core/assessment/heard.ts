import type { HeardState } from '../../model/assessment.ts'
import { DAY, daysBetween } from '../../std/time.ts'
import { isBefore } from '../conversations/in-time.ts'
import { dayOf } from '../conversations/working-time.ts'
import { UNLEARNED } from '../outcomes/silence.ts'
import type { Relationship } from '../conversations/relationship.ts'
import type { Reading } from '../indicators/indicator.ts'

/** When the client itself last said a word, and whether that is within its rhythm. */
export type Heard = {
  readonly state: HeardState
  readonly last: Date | null
  readonly rhythmDays: number
  /** The rhythm learned from its history, where the one set by hand makes the difference. */
  readonly learnedDays: number | null
  /** Whether its own rhythm makes the difference: by what holds of anybody the state would be another. */
  readonly isByHabit: boolean
  /** Nothing is to be expected now: an agreed pause, or the end of the work together. */
  readonly isAway: boolean
  /** Silence that was to be expected: it is away now, or holidays and pauses took of it what is too long. It stops the alarm. */
  readonly isExplained: boolean
}

export function judgeHeard({ relationship, outcomes: { contact } }: Reading, asOf: Date): Heard {
  const { days: rhythmDays, learned } = contact
  const { turns } = relationship
  const last = turns.findLast(({ side, at }) => side === 'client' && !isBefore(asOf, at))?.at
  const isAway = explainsSilence(relationship, dayOf(asOf, relationship.calendar))
  if (!last)
    return {
      state: 'never',
      last: null,
      rhythmDays,
      learnedDays: null,
      isByHabit: false,
      isAway,
      isExplained: isAway,
    }
  const days = daysBetween(last, asOf)
  const isQuiet = days > rhythmDays
  const isHoliday = isQuiet && days - daysOffBetween(relationship, last, asOf) <= rhythmDays
  return {
    state: isQuiet ? 'quiet' : 'recent',
    last,
    rhythmDays,
    learnedDays: isQuiet === days > learned ? null : learned,
    isByHabit: contact.norm !== null && isQuiet !== days > UNLEARNED,
    isAway,
    isExplained: isAway || isHoliday,
  }
}

function explainsSilence({ norms }: Relationship, day: string): boolean {
  const isPaused = (norms.pauses ?? []).some(({ from, to }) => from <= day && day <= to)
  const hasEnded = typeof norms.endsOn === 'string' && day > norms.endsOn
  return isPaused || hasEnded
}

/** Public holidays and agreed pauses after one moment, until another. */
export function daysOffBetween({ calendar }: Relationship, from: Date, to: Date): number {
  let count = 0
  for (let day = from.getTime() + DAY; day <= to.getTime(); day += DAY)
    if (calendar.daysOff.has(dayOf(new Date(day), calendar))) count++
  return count
}
