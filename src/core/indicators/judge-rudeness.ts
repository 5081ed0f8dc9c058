import type { AccountNorms } from '../../model/norms.ts'
import type { Turn } from '../conversations/relationship.ts'
import type { Observation } from './indicator.ts'

/**
 * Whether a message is rude for this client.
 *
 * Where profanity is fine, swearing is kept and weighs nothing, but an insult said in anger counts;
 * where it is hated, it weighs double. In between, swearing in delight is no rudeness.
 */
export function judgeRudeness(
  turn: Turn,
  profanity: NonNullable<AccountNorms['profanity']>,
): Observation {
  const isRude = turn.signals.rudeness >= 0.5
  const isHostile = turn.signals.attitude <= -0.2
  const base = { at: turn.at, side: turn.side, turn, span: turn.signals.rude[0] ?? null }
  if (!isRude) return { ...base, yes: false }
  if (profanity === 'hated') return { ...base, yes: true, weight: 2, norm: 'profanity: hated' }
  if (profanity === 'fine' && !isHostile)
    return { ...base, yes: true, weight: 0, norm: 'profanity: fine' }
  return { ...base, yes: isHostile || turn.signals.attitude < 0.2 }
}
