import type { HeardState } from '../../model/assessment.ts'
import { daysBetween, isoDay } from '../../std/time.ts'
import type { Relationship } from '../conversations/relationship.ts'
import { contactRhythmDays } from '../outcomes/silence.ts'

/** When the client itself last said a word, and whether that is within its rhythm. */
export type Heard = {
  readonly state: HeardState
  readonly last: Date | null
  readonly rhythmDays: number
  /** Silence that was to be expected: an agreed pause, or the end of the work together. It stops the alarm. */
  readonly isExplained: boolean
}

export function judgeHeard(relationship: Relationship, asOf: Date): Heard {
  const rhythmDays = contactRhythmDays(relationship)
  const last = relationship.turns.findLast(({ side, at }) => side === 'client' && at <= asOf)?.at
  const isExplained = explainsSilence(relationship, isoDay(asOf))
  if (!last) return { state: 'never', last: null, rhythmDays, isExplained }
  const state = daysBetween(last, asOf) <= rhythmDays ? 'recent' : 'quiet'
  return { state, last, rhythmDays, isExplained }
}

function explainsSilence({ norms }: Relationship, day: string): boolean {
  const isPaused = (norms.pauses ?? []).some(({ from, to }) => from <= day && day <= to)
  const hasEnded = typeof norms.endsOn === 'string' && day > norms.endsOn
  return isPaused || hasEnded
}
