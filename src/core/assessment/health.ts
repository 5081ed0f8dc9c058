import type { HealthState, Reason } from '../../model/assessment.ts'
import { GOOD_FROM, POOR_BELOW } from '../../model/held-back.ts'
import { once } from '../../std/once.ts'
import { logistic, repeatedGammas, trigamma } from '../../std/stats.ts'
import { between } from '../conversations/in-time.ts'
import { weightNow } from './evidence.ts'
import type { Heard } from './heard.ts'
import { countIndicators, type Line, type LineEvidence, traitsOf } from './lines.ts'
import { flatPrior, type Posterior, type Prior, Z_80 } from './posterior.ts'
import { type JudgedTrait, thresholds } from './trait-states.ts'

/** The relationship's label, its number where there is evidence enough, and what holds it down. */
export type Health = {
  readonly state: HealthState
  readonly estimate: number | null
  readonly coverage: number
  readonly cappedBy: string | null
  readonly because: Reason
  /** Between what the estimate lies; worked out when it is asked for. */
  range(): Range | null
  /** What each piece of evidence adds to the estimate; they and the rest sum to estimate − 50. */
  points(): ReadonlyMap<string, number>
}

/** A line and what its evidence makes believe at the moment. */
export type BelievedLine = LineEvidence & { readonly posterior: Posterior }

type KnownLine = BelievedLine & { readonly weight: number }

const DRAWS = 2000
const gammas = repeatedGammas(20260101)
const KNOWN_COVERAGE = 0.6
const SECANT_LIMIT = 4
const SCALE_LIMIT = 25

const logit = (p: number): number => Math.log(p / (1 - p))

export type HealthInput = {
  readonly lines: readonly BelievedLine[]
  readonly traits: readonly JudgedTrait[]
  readonly weights: ReadonlyMap<string, number>
  readonly heard: Heard
  readonly severe: boolean
  readonly asOf: Date
  /** The share of good outcomes believed before any evidence. */
  readonly prior?: Prior
  /** Past points are many: their ranges are reckoned, not drawn. */
  readonly isPast?: boolean
}

/** Counts the lines together and applies the rules that no number may overrule (docs/rules.md, "Health"). */
export function judgeHealth(input: HealthInput): Health {
  const known = knownLines(input)
  const total = input.lines.reduce((sum, { line }) => sum + lineWeight(line, input.weights), 0)
  const coverage = known.reduce((sum, { weight }) => sum + weight, 0) / total
  const enough = coverage >= KNOWN_COVERAGE - 1e-9 && input.heard.state !== 'never'
  const number = enough ? estimateOf(known, input.isPast === true) : null
  const label = labelOf(input, number, coverage)
  return {
    ...label,
    estimate: number?.estimate ?? null,
    coverage: Math.round(coverage * 1000) / 1000,
    range: () => number?.range() ?? null,
    points: once(() => (number ? contributions(known, number.exact, input.prior) : new Map())),
  }
}

function lineWeight(line: Line, weights: ReadonlyMap<string, number>): number {
  const traits = traitsOf(line)
  return traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 1), 0) / traits.length
}

function knownLines({ lines, weights, asOf, traits }: HealthInput): KnownLine[] {
  const known = new Set<string>()
  for (const { id, known: isKnown } of traits) if (isKnown) known.add(id)
  return lines.flatMap(({ line, items: all, posterior }) => {
    if (!traitsOf(line).some((trait) => known.has(trait))) return []
    if (posterior.effective < thresholds.effective) return []
    const items = between(all, -Infinity, asOf.getTime())
    const enough = countIndicators(items, thresholds.indicators) >= thresholds.indicators
    return enough ? [{ line, items, posterior, weight: lineWeight(line, weights) }] : []
  })
}

type Estimate = { readonly estimate: number; readonly exact: number; range(): Range }

function estimateOf(known: readonly KnownLine[], isPast: boolean): Estimate {
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  const exact =
    known.reduce((sum, { weight, posterior }) => sum + weight * logit(posterior.mean), 0) / total
  const estimate = Math.round(100 * logistic(exact))
  const range = once(() => {
    const { low, high } = isPast
      ? reckonedRange(known, exact, total)
      : drawnRange(known, exact, total)
    return {
      low: Math.min(estimate, Math.round(100 * low)),
      high: Math.max(estimate, Math.round(100 * high)),
    }
  })
  return { estimate, exact, range }
}

type Range = { readonly low: number; readonly high: number }

/** The middle 80 % of two thousand draws from the lines' posteriors. */
function drawnRange(known: readonly KnownLine[], exact: number, total: number): Range {
  const draw = gammas()
  const levels = new Float64Array(DRAWS)
  let sum = 0
  for (let place = 0; place < DRAWS; place++) {
    let level = 0
    for (const { weight, posterior } of known) {
      const a = draw(posterior.alpha)
      const b = draw(posterior.beta)
      level += weight * logit(Math.min(1 - 1e-9, Math.max(1e-9, a / (a + b))))
    }
    levels[place] = level / total
    sum += level / total
  }
  // The logit stretches what lies near 0 and 1, so the draws lie further out than the level of the
  // means: they tell how wide the range is, and the level where it stands.
  const shift = exact - sum / DRAWS
  levels.sort()
  return { low: shareAt(levels, 0.1, shift), high: shareAt(levels, 0.9, shift) }
}

/** The share below which a part `p` of the sorted levels lies once they are shifted, between its two neighbours. */
function shareAt(levels: Float64Array, p: number, shift: number): number {
  const place = (levels.length - 1) * p
  const below = logistic((levels[Math.floor(place)] ?? 0) + shift)
  const above = logistic((levels[Math.ceil(place)] ?? 0) + shift)
  return below + (above - below) * (place - Math.floor(place))
}

/** The same by the normal curve: the logit of a Beta varies by ψ′(α) + ψ′(β). */
function reckonedRange(known: readonly KnownLine[], exact: number, total: number): Range {
  let variance = 0
  for (const { weight, posterior } of known)
    variance += (weight / total) ** 2 * (trigamma(posterior.alpha) + trigamma(posterior.beta))
  const reach = Z_80 * Math.sqrt(variance)
  return { low: logistic(exact - reach), high: logistic(exact + reach) }
}

/** cᵢ = K·k·(ω/Σω)·vᵢ(yᵢ − ½)/(2 + n_eff), 2 being the flat prior's outcomes, with the secants k of the logit and K of the logistic. */
function contributions(
  known: readonly KnownLine[],
  level: number,
  prior: Prior = flatPrior,
): Map<string, number> {
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  const scale = Math.abs(level) < 1e-9 ? SCALE_LIMIT : (100 * logistic(level) - 50) / level
  const points = new Map<string, number>()
  for (const { items, posterior, weight } of known) {
    const centred = posterior.mean - 0.5
    const secant = Math.abs(centred) < 1e-9 ? SECANT_LIMIT : logit(posterior.mean) / centred
    for (const { item, yes } of items) {
      const sign = yes ? 0.5 : -0.5
      const share = (weightNow(item) * sign) / (prior.alpha + prior.beta + posterior.effective)
      points.set(item.id, scale * secant * (weight / total) * share)
    }
  }
  return points
}

const reason = (key: string, params: Reason['params'] = {}): Reason => ({
  key: `health.${key}`,
  params,
})

function labelOf(
  { traits, weights, heard, severe }: HealthInput,
  number: Estimate | null,
  coverage: number,
): Pick<Health, 'state' | 'cappedBy' | 'because'> {
  if (heard.state === 'never')
    return { state: 'unknown', cappedBy: null, because: reason('neverHeard') }
  if (severe) return { state: 'poor', cappedBy: null, because: reason('severe') }

  const present = traits
    .filter(({ state }) => state === 'present')
    .toSorted((a, b) => b.posterior.mean - a.posterior.mean || (a.id < b.id ? -1 : 1))
  const heavy = present.find(
    ({ id, posterior }) => posterior.mean > 0.8 || (weights.get(id) ?? 1) >= 2,
  )
  const cap = heavy ?? present[0] ?? null
  if (heavy)
    return { state: 'poor', cappedBy: heavy.id, because: reason('capped', { trait: heavy.id }) }

  if (cap) {
    const state = number !== null && number.estimate < POOR_BELOW ? 'poor' : 'watch'
    return { state, cappedBy: cap.id, because: reason('capped', { trait: cap.id }) }
  }
  if (!number)
    return {
      state: 'unknown',
      cappedBy: null,
      because: reason('tooLittle', { percent: Math.round(coverage * 100) }),
    }
  const free = freeLabel(number)
  const forming = traits.find(({ state }) => state === 'forming')
  if (free === 'good' && heard.state === 'quiet')
    return {
      state: 'watch',
      cappedBy: null,
      because: becauseQuiet(heard),
    }
  if (free === 'good' && forming)
    return { state: 'watch', cappedBy: null, because: reason('forming', { trait: forming.id }) }
  if (free === 'good' && heard.learnedDays !== null)
    return { state: free, cappedBy: null, because: rhythmReason('goodByNorm', heard) }
  return { state: free, cappedBy: null, because: reason(free) }
}

/** Silent for too long; the rhythm set by hand is named where the learned one would not say so yet. */
function becauseQuiet(heard: Heard): Reason {
  return rhythmReason(heard.learnedDays === null ? 'quiet' : 'quietByNorm', heard)
}

function rhythmReason(key: string, { rhythmDays, learnedDays }: Heard): Reason {
  const days = Math.round(rhythmDays)
  return reason(key, learnedDays === null ? { days } : { days, learned: Math.round(learnedDays) })
}

function freeLabel(number: Estimate): 'good' | 'watch' | 'poor' {
  if (number.estimate >= GOOD_FROM && number.range().low >= 50) return 'good'
  return number.estimate < POOR_BELOW ? 'poor' : 'watch'
}
