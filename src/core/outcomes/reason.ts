import type { Span } from '../../model/span.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { findPhrase } from './find-phrases.ts'

/** The words with which a turn gives a reason; the reason of a refusal explains nothing of what was asked. */
export function findReason(turn: Turn): Span | null {
  if (has(turn, 'refusal-to-explain')) return null
  return findPhrase(turn.own, turn.signals.lang, 'reason') ?? null
}
