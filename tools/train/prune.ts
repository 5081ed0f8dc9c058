import type { Head, HeadName } from '../../src/core/signals/models/head.ts'
import { pack } from '../../src/core/signals/models/pack.ts'
import type { Linear } from './learn.ts'

/**
 * Leaves only the `keep` weights that say most: a weight counts by its size and by how often its
 * gram was seen. Size alone would keep what single rows are remembered by.
 */
export function prune({ weights, bias }: Linear, seen: Uint32Array, keep: number): Linear {
  const says = weights.map((weight, bucket) => Math.abs(weight) * Math.sqrt(seen[bucket] ?? 0))
  const sorted = says.toSorted()
  const least = Math.max(1e-9, sorted[Math.max(0, sorted.length - keep)] ?? 0)
  return {
    weights: weights.map((weight, bucket) => ((says[bucket] ?? 0) >= least ? weight : 0)),
    bias,
  }
}

/** Moves and stretches the log-odds: what was learned becomes what can be believed. */
export function adjust({ weights, bias }: Linear, slope: number, offset: number): Linear {
  return { weights: weights.map((weight) => slope * weight), bias: slope * bias + offset }
}

/** A head in 255 steps a weight. */
export function toHead(name: HeadName, { weights, bias }: Linear): Head {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const step = Math.fround(largest / 127) || 1
  const entries: [number, number][] = []
  weights.forEach((weight, bucket) => {
    const steps = Math.round(weight / step)
    if (steps !== 0) entries.push([bucket, steps])
  })
  return { name, bias: rounded(bias), step: rounded(step), weights: pack(entries) }
}

const rounded = (value: number): number => Number(value.toPrecision(6))
