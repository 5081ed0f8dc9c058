import { betaQuantile } from '../../std/stats.ts'

/** What is believed of one share after weighed yes-or-no evidence (science.md, section 5). */
export type Posterior = {
  readonly alpha: number
  readonly beta: number
  readonly mean: number
  readonly effective: number
}

/** One outcome with what it weighs today. */
export type Outcome = { readonly yes: boolean; readonly weight: number }

/** What is believed before any evidence. */
export type Prior = { readonly alpha: number; readonly beta: number }

/** Beta(1, 1) assumes nothing. */
export const flatPrior: Prior = { alpha: 1, beta: 1 }

/**
 * The share of bad signals in a whole population of clients, as worth eight signals (science.md,
 * section 5). Never used unless a workspace asks for it: no client is judged by others.
 */
export const fittedPrior: Prior = { alpha: 1.6, beta: 6.4 }

/** A prior updated by hard counts; summed in the order given. */
export function posteriorOf(outcomes: readonly Outcome[], prior = flatPrior): Posterior {
  let { alpha, beta } = prior
  for (const { yes, weight } of outcomes) {
    if (yes) alpha += weight
    else beta += weight
  }
  return {
    alpha,
    beta,
    mean: alpha / (alpha + beta),
    effective: alpha + beta - prior.alpha - prior.beta,
  }
}

/** The 80 % interval. */
export function intervalOf({ alpha, beta }: Posterior): { low: number; high: number } {
  return { low: betaQuantile(0.1, alpha, beta), high: betaQuantile(0.9, alpha, beta) }
}
