import { BUCKETS } from '../../src/core/signals/models/grams.ts'
import { seededRandom } from '../../src/std/stats.ts'
import type { Matrix } from './matrix.ts'

export type Linear = { readonly weights: Float32Array; bias: number }

export type Lesson = {
  readonly matrix: Matrix
  /** 1 or 0 for each row; a probability may stand between. */
  readonly targets: Float32Array
  /** How much each row counts. */
  readonly importance: Float32Array
  /** The rows to learn from. */
  readonly rows: Uint32Array
}

type Pace = {
  readonly epochs: number
  /** The rows stand in another order for every seed. */
  readonly seed?: number
  /** How much each gram counts: one that tells much on its own is learned sooner. All alike where left out. */
  readonly scale?: Float32Array
}

const RATE = 0.5

/** Logistic regression by AdaGrad, row after row: the same rows in the same order give the same weights. */
export function learn(
  { matrix, targets, importance, rows }: Lesson,
  { epochs, seed = 1, scale = new Float32Array(BUCKETS).fill(1) }: Pace,
): Linear {
  const { starts, buckets, values } = matrix
  const weights = new Float32Array(BUCKETS)
  const squares = new Float32Array(BUCKETS).fill(1e-6)
  const order = rows.slice()
  const random = seededRandom(seed)
  let bias = 0
  let biasSquares = 1e-6
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) {
      const start = starts[row] ?? 0
      const end = starts[row + 1] ?? 0
      const value = values[row] ?? 0
      let sum = 0
      for (let at = start; at < end; at++) {
        const bucket = buckets[at] ?? 0
        sum += (weights[bucket] ?? 0) * (scale[bucket] ?? 0)
      }
      const error =
        (1 / (1 + Math.exp(-(bias + value * sum))) - (targets[row] ?? 0)) * (importance[row] ?? 0)
      biasSquares += error * error
      bias -= (RATE * error) / Math.sqrt(biasSquares)
      const slope = error * value
      for (let at = start; at < end; at++) {
        const bucket = buckets[at] ?? 0
        const gradient = slope * (scale[bucket] ?? 0)
        const square = (squares[bucket] ?? 0) + gradient * gradient
        squares[bucket] = square
        weights[bucket] = (weights[bucket] ?? 0) - (RATE * gradient) / Math.sqrt(square)
      }
    }
  }
  return { weights: weights.map((weight, bucket) => weight * (scale[bucket] ?? 0)), bias }
}

/** What several models say on average. */
export function meanOf(models: readonly Linear[]): Linear {
  const weights = new Float32Array(BUCKETS)
  let bias = 0
  for (const model of models) {
    model.weights.forEach((weight, bucket) => {
      weights[bucket] = (weights[bucket] ?? 0) + weight / models.length
    })
    bias += model.bias / models.length
  }
  return { weights, bias }
}

/** The log-odds of one row. */
export function logOdds({ weights, bias }: Linear, matrix: Matrix, row: number): number {
  let sum = 0
  const end = matrix.starts[row + 1] ?? 0
  for (let at = matrix.starts[row] ?? 0; at < end; at++)
    sum += weights[matrix.buckets[at] ?? 0] ?? 0
  return bias + sum * (matrix.values[row] ?? 0)
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
}
