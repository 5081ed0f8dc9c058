import type { HealthState, Reason } from '../../model/assessment.ts'
import { drawGamma, mean, quantile, seededRandom } from '../../std/stats.ts'
import { weightAt, type Weighed } from './evidence.ts'
import type { Heard } from './heard.ts'
import { isGoodNews, type Line, ofLine, traitsOf } from './lines.ts'
import { type Posterior, posteriorOf } from './posterior.ts'
import { type JudgedTrait, thresholds } from './trait-states.ts'

/** The relationship's label, its number where there is evidence enough, and what holds it down. */
export type Health = {
  readonly state: HealthState
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly coverage: number
  readonly cappedBy: string | null
  readonly because: Reason
  /** What each piece of evidence adds to the estimate; they and the rest sum to estimate − 50. */
  readonly points: ReadonlyMap<string, number>
}

type KnownLine = {
  readonly line: Line
  readonly weight: number
  readonly items: readonly Weighed[]
  readonly posterior: Posterior
}

const DRAWS = 2000
const SEED = 20260101
const KNOWN_COVERAGE = 0.6
const SECANT_LIMIT = 4
const SCALE_LIMIT = 25

const logit = (p: number): number => Math.log(p / (1 - p))
const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

export type HealthInput = {
  readonly lines: readonly Line[]
  readonly traits: readonly JudgedTrait[]
  readonly evidence: readonly Weighed[]
  readonly weights: ReadonlyMap<string, number>
  readonly heard: Heard
  readonly severe: boolean
  readonly asOf: Date
  readonly draws?: number
}

/** Counts the lines together and applies the rules that no number may overrule (science.md, section 5). */
export function judgeHealth(input: HealthInput): Health {
  const known = knownLines(input)
  const total = input.lines.reduce((sum, line) => sum + lineWeight(line, input.weights), 0)
  const coverage = known.reduce((sum, { weight }) => sum + weight, 0) / total
  const enough = coverage >= KNOWN_COVERAGE - 1e-9 && input.heard.state !== 'never'
  const number = enough ? estimateOf(known, input.draws ?? DRAWS) : null
  const label = labelOf(input, number, coverage)
  return {
    ...label,
    estimate: number?.estimate ?? null,
    low: number?.low ?? null,
    high: number?.high ?? null,
    coverage: Math.round(coverage * 1000) / 1000,
    points: number ? contributions(known, number.exact, input.asOf) : new Map(),
  }
}

function lineWeight(line: Line, weights: ReadonlyMap<string, number>): number {
  const traits = traitsOf(line)
  return traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 1), 0) / traits.length
}

function knownLines({ lines, evidence, weights, asOf, traits }: HealthInput): KnownLine[] {
  const isKnown = new Map(traits.map(({ id, known }) => [id, known]))
  return lines.flatMap((line) => {
    const items = ofLine(line, evidence).filter(({ observation }) => observation.at <= asOf)
    const posterior = posteriorOf(
      items.map((item) => ({ yes: isGoodNews(item), weight: weightAt(item, asOf) })),
    )
    const someTraitKnown = traitsOf(line).some((trait) => isKnown.get(trait))
    const enough =
      posterior.effective >= thresholds.effective &&
      new Set(items.filter(({ weight }) => weight > 0).map(({ indicator }) => indicator.id)).size >=
        thresholds.indicators
    return someTraitKnown && enough
      ? [{ line, weight: lineWeight(line, weights), items, posterior }]
      : []
  })
}

type Estimate = { estimate: number; low: number; high: number; exact: number }

function estimateOf(known: readonly KnownLine[], draws: number): Estimate {
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  const combine = (means: readonly number[]): number =>
    known.reduce((sum, { weight }, i) => sum + weight * logit(means[i] ?? 0.5), 0) / total
  const exact = combine(known.map(({ posterior }) => posterior.mean))
  const random = seededRandom(SEED)
  const levels = Array.from({ length: draws }, () =>
    combine(
      known.map(({ posterior: { alpha, beta } }) => {
        const a = drawGamma(alpha, random)
        const b = drawGamma(beta, random)
        return Math.min(1 - 1e-9, Math.max(1e-9, a / (a + b)))
      }),
    ),
  )
  // The logit stretches what lies near 0 and 1, so the draws lie further out than the level of the
  // means: they tell how wide the range is, and the level where it stands.
  const shift = exact - mean(levels)
  const drawn = levels.map((level) => logistic(level + shift))
  const estimate = Math.round(100 * logistic(exact))
  return {
    estimate,
    low: Math.min(estimate, Math.round(100 * quantile(drawn, 0.1))),
    high: Math.max(estimate, Math.round(100 * quantile(drawn, 0.9))),
    exact,
  }
}

/** cᵢ = K·k·(ω/Σω)·vᵢ(yᵢ − ½)/(2 + n_eff), with the secants k and K of science.md, section 5. */
function contributions(
  known: readonly KnownLine[],
  level: number,
  asOf: Date,
): Map<string, number> {
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  const scale = Math.abs(level) < 1e-9 ? SCALE_LIMIT : (100 * logistic(level) - 50) / level
  const points = new Map<string, number>()
  for (const { items, posterior, weight } of known) {
    const centred = posterior.mean - 0.5
    const secant = Math.abs(centred) < 1e-9 ? SECANT_LIMIT : logit(posterior.mean) / centred
    for (const item of items) {
      const sign = isGoodNews(item) ? 0.5 : -0.5
      const share = (weightAt(item, asOf) * sign) / (2 + posterior.effective)
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

  const free = freeLabel(number)
  if (cap) {
    const state = free === 'poor' ? 'poor' : 'watch'
    return { state, cappedBy: cap.id, because: reason('capped', { trait: cap.id }) }
  }
  if (!number)
    return {
      state: 'unknown',
      cappedBy: null,
      because: reason('tooLittle', { percent: Math.round(coverage * 100) }),
    }
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

function freeLabel(number: Estimate | null): 'good' | 'watch' | 'poor' {
  if (!number) return 'watch'
  if (number.estimate >= 65 && number.low >= 50) return 'good'
  return number.estimate < 40 ? 'poor' : 'watch'
}
