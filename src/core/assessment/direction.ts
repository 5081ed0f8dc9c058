import type { DirectionState } from '../../model/assessment.ts'
import { normalCdf } from '../../std/stats.ts'
import { WEEK } from '../../std/time.ts'
import type { Weighed } from './evidence.ts'
import type { Heard } from './heard.ts'
import { isGoodNews } from './lines.ts'
import { type Dated, probabilityOfFall } from './shift.ts'

/** Nothing read off words is surer than this. */
const SUREST = 0.99

/** The long comparison is of a quarter with half a year before it, of which at least six weeks are known. */
const LONG_NOW = 13
const LEAST_FOR_LONG = (LONG_NOW + 6) * WEEK

export type Direction = {
  readonly state: DirectionState
  readonly probabilityDown: number | null
}

/**
 * Which way the relationship is heading, over all scored observations turned so that good counts up.
 *
 * First the last four weeks against the thirteen before; where those do not decide, the last quarter
 * against the half-year before it, which sees a slow change that four weeks cannot.
 */
export function judgeDirection(
  evidence: readonly Weighed[],
  {
    heard,
    isSevere,
    isQuieter,
    asOf,
  }: {
    readonly heard: Heard
    readonly isSevere: boolean
    /** Whether it is warned that the client writes far less than it used to. */
    readonly isQuieter: boolean
    readonly asOf: Date
  },
): Direction {
  const now = asOf.getTime()
  const outcomes = evidence
    .filter(({ weight }) => weight > 0)
    .map((item): Dated => ({
      at: item.observation.at,
      yes: isGoodNews(item),
      weight: item.weight,
      group: item.indicator.id,
    }))
  const short = probabilityOfFall(outcomes, asOf)
  const [first] = outcomes
  const long =
    first && now - first.at.getTime() >= LEAST_FOR_LONG
      ? probabilityOfFall(outcomes, asOf, { nowWeeks: LONG_NOW, beforeWeeks: 26 })
      : null
  if (!short && !long) return { state: 'unknown', probabilityDown: null }

  const decided = [short, long].find(
    (shift) => shift !== null && (shift.probability >= 0.9 || shift.probability <= 0.1),
  )
  const shift = decided ?? short ?? long
  if (!shift) return { state: 'unknown', probabilityDown: null }
  const sure = Math.min(SUREST, Math.max(1 - SUREST, shift.probability))
  const probabilityDown = Math.round(sure * 1000) / 1000
  const state = stateOf(shift.probability, shift.before, shift.now)
  // Beside silence, or a grave word that is still unanswered, nothing is steady or better.
  const mayNotCheer =
    (heard.state !== 'recent' || isSevere) && (state === 'improving' || state === 'steady')
  // Few words, however courteous, are no improvement on many.
  const isHollow = isQuieter && state === 'improving'
  return { state: mayNotCheer || isHollow ? 'unknown' : state, probabilityDown }
}

function stateOf(probability: number, before: number, now: number): DirectionState {
  const change = Math.abs(now - before)
  const within = normalCdf((0.1 - change) / 0.06) - normalCdf((-0.1 - change) / 0.06)
  // A change that is surely there and surely small is none to speak of.
  if (within >= 0.6) return 'steady'
  if (probability >= 0.9) return 'declining'
  return probability <= 0.1 ? 'improving' : 'unknown'
}
