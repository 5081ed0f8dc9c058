import type { DirectionState } from '../../model/assessment.ts'
import { normalCdf } from '../../std/stats.ts'
import { WEEK } from '../../std/time.ts'
import type { Weighed } from './evidence.ts'
import type { Heard } from './heard.ts'
import { isGoodNews } from './lines.ts'
import { type Dated, probabilityOfFall, type Shift } from './shift.ts'

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
  // Beside silence, a grave word that is still unanswered, or a client that writes far less, nothing is
  // steady or better: what says so has seen only the courtesy of the few words that are left.
  const isHeavy = heard.state !== 'recent' || isSevere || isQuieter
  const shiftOver = (weeks?: { nowWeeks: number; beforeWeeks: number }): Shift | null => {
    const shift = probabilityOfFall(outcomes, asOf, weeks)
    return shift && isHeavy ? { ...shift, probability: twiceAsLikely(shift.probability) } : shift
  }
  const short = shiftOver()
  const [first] = outcomes
  const long =
    first && now - first.at.getTime() >= LEAST_FOR_LONG
      ? shiftOver({ nowWeeks: LONG_NOW, beforeWeeks: 26 })
      : null
  const shift = isHeavy ? surerOfFall(short, long) : decidedOf(short, long)
  if (!shift) return { state: 'unknown', probabilityDown: null }
  const sure = Math.min(SUREST, Math.max(1 - SUREST, shift.probability))
  const probabilityDown = Math.round(sure * 1000) / 1000
  const state = stateOf(shift.probability, shift.before, shift.now)
  return { state: isHeavy && state !== 'declining' ? 'unknown' : state, probabilityDown }
}

/** The odds of a fall doubled. */
function twiceAsLikely(probability: number): number {
  return (2 * probability) / (1 + probability)
}

/** From this share of good on, the last four weeks go well. */
const GOES_WELL = 0.85

/**
 * The first of the comparisons that decides, or else the first that there is. A slow fall of the quarter
 * does not decide where the last four weeks go well and no worse than those before.
 */
function decidedOf(short: Shift | null, long: Shift | null): Shift | null {
  const isOver = short !== null && short.now >= GOES_WELL && short.probability < 0.9
  const decided = [short, long].find(
    (shift) => shift && ((shift.probability >= 0.9 && !isOver) || shift.probability <= 0.1),
  )
  return decided ?? short ?? long
}

function surerOfFall(one: Shift | null, other: Shift | null): Shift | null {
  if (!one || !other) return one ?? other
  return other.probability > one.probability ? other : one
}

function stateOf(probability: number, before: number, now: number): DirectionState {
  const change = Math.abs(now - before)
  const within = normalCdf((0.1 - change) / 0.06) - normalCdf((-0.1 - change) / 0.06)
  // A change that is surely there and surely small is none to speak of.
  if (within >= 0.6) return 'steady'
  if (probability >= 0.9) return 'declining'
  return probability <= 0.1 ? 'improving' : 'unknown'
}
