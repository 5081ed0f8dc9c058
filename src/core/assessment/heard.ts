import type { HeardState } from '../../model/assessment.ts'
import { daysBetween } from '../../std/time.ts'
import type { Relationship } from '../conversations/relationship.ts'
import { contactRhythmDays } from '../outcomes/silence.ts'

/** When the client itself last said a word, and whether that is within its rhythm. */
export type Heard = {
  readonly state: HeardState
  readonly last: Date | null
  readonly rhythmDays: number
}

export function judgeHeard(relationship: Relationship, asOf: Date): Heard {
  const rhythmDays = contactRhythmDays(relationship)
  const last = relationship.turns.findLast(({ side, at }) => side === 'client' && at <= asOf)?.at
  if (!last) return { state: 'never', last: null, rhythmDays }
  const state = daysBetween(last, asOf) <= rhythmDays ? 'recent' : 'quiet'
  return { state, last, rhythmDays }
}
