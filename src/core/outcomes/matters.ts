import { trigrams } from '../../std/similarity.ts'
import type { Turn } from '../conversations/relationship.ts'

const known = new WeakMap<Turn, ReadonlySet<string>>()

/** The fingerprint of what a turn speaks of; each is taken once, for turns are compared with many. */
export function mattersOf(turn: Turn): ReadonlySet<string> {
  const before = known.get(turn)
  if (before) return before
  const found = trigrams(turn.own)
  known.set(turn, found)
  return found
}
