import type { Act } from '../../../model/signal.ts'
import type { Odds } from './read-heads.ts'

/** Cues sum up to this before they show an attitude; `tanh` of half of it is 0.2. */
const SHOWS = 0.41
const BELOW = 0.39

/** What people do in business, warm or not. */
const dealings: readonly Act[] = [
  'question',
  'request',
  'commitment',
  'apology',
  'agreement',
  'disagreement',
  'opinion-ask',
  'deferral',
  'decision',
  'planning',
  'reporting',
]

/**
 * The sum of the attitude's cues, and what the models make of it.
 *
 * Where cues are silent or a message does business, the models only lean to a side and never show
 * one. A message that deals with nothing shows what the models are sure of.
 */
export function blendAttitude(
  cues: number,
  { attitude = 0, feeling = 0 }: Odds,
  acts: Partial<Record<Act, number>>,
): number {
  const sum = cues + 0.5 * attitude
  const deals = dealings.some((act) => (acts[act] ?? 0) >= 0.5)
  if (Math.abs(cues) >= SHOWS) return deals ? keepSide(sum, cues) : sum
  const isSure = !deals && feeling > 0 && Math.abs(attitude) > 1.5
  return isSure ? sum : Math.max(-BELOW, Math.min(BELOW, sum))
}

const keepSide = (sum: number, cues: number): number =>
  cues > 0 ? Math.max(SHOWS, sum) : Math.min(-SHOWS, sum)
