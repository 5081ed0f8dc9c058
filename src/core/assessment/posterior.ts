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

/** Beta(1, 1), which assumes nothing, updated by hard counts; summed in the order given. */
export function posteriorOf(outcomes: readonly Outcome[]): Posterior {
  let alpha = 1
  let beta = 1
  for (const { yes, weight } of outcomes) {
    if (yes) alpha += weight
    else beta += weight
  }
  return { alpha, beta, mean: alpha / (alpha + beta), effective: alpha + beta - 2 }
}

/** The 80 % interval. */
export function intervalOf({ alpha, beta }: Posterior): { low: number; high: number } {
  return { low: betaQuantile(0.1, alpha, beta), high: betaQuantile(0.9, alpha, beta) }
}
