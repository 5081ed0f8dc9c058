import type { Turn } from '../conversations/relationship.ts'
import { isAngry, isRude } from '../outcomes/ease.ts'
import { type LearnedNorm, learnedNorm } from '../outcomes/learned-norm.ts'
import type { Observation, Reading } from './indicator.ts'

/**
 * Whether a message is rude for this client.
 *
 * Where profanity is fine, by hand or because both sides have long sworn at ease, swearing is kept
 * and weighs nothing, but an insult said in anger counts; where it is hated, it weighs double. In
 * between, swearing in delight is no rudeness.
 */
export function judgeRudeness(turn: Turn, { relationship, outcomes }: Reading): Observation {
  const { profanity } = relationship.norms
  const base = { at: turn.at, side: turn.side, turn, span: turn.signals.rude[0] ?? null }
  if (!isRude(turn)) return { ...base, yes: false }
  if (profanity === 'hated') return { ...base, yes: true, weight: 2, norm: 'profanity: hated' }
  if (isAngry(turn)) return { ...base, yes: true }
  if (profanity === 'fine') return { ...base, yes: true, weight: 0, norm: 'profanity: fine' }
  if (profanity === undefined && outcomes.easeSince)
    return { ...base, yes: true, weight: 0, learned: easeNorm(outcomes.easeSince) }
  return { ...base, yes: turn.signals.attitude < 0.2 }
}

/** That both sides swear at ease, by name. */
export function easeNorm(since: Date): LearnedNorm {
  return learnedNorm('profanity', 'fine', since)
}
