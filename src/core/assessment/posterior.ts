import { betaQuantile } from '../../std/stats.ts'
import type { Weighed } from './evidence.ts'

/** What is believed of one share after weighed yes-or-no evidence. */
export type Posterior = {
  readonly alpha: number
  readonly beta: number
  readonly mean: number
  readonly effective: number
}

/** What is believed of a share before any evidence, as so many outcomes of yes and of no. */
export type Prior = { readonly alpha: number; readonly beta: number }

/** Beta(1, 1) assumes nothing. */
export const flatPrior: Prior = { alpha: 1, beta: 1 }

/** The same belief of the opposite share. */
export function reversed({ alpha, beta }: Prior): Prior {
  return { alpha: beta, beta: alpha }
}

/** What one client's ended relationship brought: the weight of its good outcomes, and of its bad ones. */
export type Tally = { readonly good: number; readonly bad: number }

/** Fewer clients are no population. */
export const LEAST_CLIENTS = 20
/** No prior may be worth more than so many outcomes, however alike the clients were. */
const STRONGEST = 8
const WEAKEST = 2

/**
 * The share of good outcomes to expect of a new client, fitted on others by the method of moments. No
 * client is judged by others unless an agency asks for it (docs/decisions/0012). Throws for fewer than
 * twenty clients with outcomes.
 */
export function fitPrior(clients: readonly Tally[]): Prior {
  const seen = clients.filter(({ good, bad }) => good + bad > 0)
  if (seen.length < LEAST_CLIENTS)
    throw new RangeError(`a prior needs ${LEAST_CLIENTS} clients, and these are ${seen.length}`)
  const all = seen.reduce((sum, { good, bad }) => sum + good + bad, 0)
  const share = seen.reduce((sum, { good }) => sum + good, 0) / all
  const within = share * (1 - share)
  const spread = seen.reduce((sum, { good, bad }) => {
    const total = good + bad
    return sum + (total / all) * (good / total - share) ** 2
  }, 0)
  // What chance alone would spread the clients' shares is no difference between them.
  const between = spread - (within * seen.length) / all
  const strength = between <= 0 ? STRONGEST : within / between - 1
  const outcomes = Math.min(STRONGEST, Math.max(WEAKEST, strength))
  return { alpha: share * outcomes, beta: (1 - share) * outcomes }
}

/**
 * A prior updated by hard counts at each of so many moments, by what was left of each piece then: the
 * pieces are summed in the order given.
 */
export function posteriorsOf(
  pieces: readonly { readonly item: Pick<Weighed, 'weight' | 'left'>; readonly yes: boolean }[],
  moments: number,
  prior: Prior = flatPrior,
): Posterior[] {
  const alphas = new Float64Array(moments).fill(prior.alpha)
  const betas = new Float64Array(moments).fill(prior.beta)
  for (const { item, yes } of pieces) {
    const { weight, left } = item
    const sums = yes ? alphas : betas
    for (let moment = 0; moment < moments; moment++)
      sums[moment] = (sums[moment] ?? 0) + weight * (left[moment] ?? 0)
  }
  return [...alphas].map((alpha, moment) => believed(alpha, betas[moment] ?? 0, prior))
}

function believed(alpha: number, beta: number, prior: Prior): Posterior {
  return {
    alpha,
    beta,
    mean: alpha / (alpha + beta),
    effective: alpha + beta - prior.alpha - prior.beta,
  }
}

/** The normal curve holds 80 % within so many standard deviations. */
export const Z_80 = 1.2816

/** The lower end of the 80 % interval by the normal approximation: enough to tell states apart. */
export function approximateLow({ alpha, beta, mean }: Posterior): number {
  const sd = Math.sqrt((alpha * beta) / ((alpha + beta) ** 2 * (alpha + beta + 1)))
  return mean - Z_80 * sd
}

/** The 80 % interval. */
export function intervalOf({ alpha, beta }: Posterior): { low: number; high: number } {
  return { low: betaQuantile(0.1, alpha, beta), high: betaQuantile(0.9, alpha, beta) }
}
