import { BUCKETS } from '../../src/core/signals/models/grams.ts'
import type { Lesson } from './learn.ts'

/** A gram that says nothing alone may still say something beside others. */
const LEAST = 0.1

/**
 * How strongly each gram alone tells yes from no: the size of the logarithm of how much more often it
 * stands in the one than in the other, every gram counted once more than it was seen. A row counts one
 * on average, of yes and of no alike: what counts for more because it is rare is not seen more often.
 */
export function logCountRatios(lesson: Lesson): Float32Array {
  const yes = countsOf(lesson, (target) => target)
  const no = countsOf(lesson, (target) => 1 - target)
  const even = Math.log(sumOf(yes) / sumOf(no))
  return yes.map((count, bucket) =>
    Math.max(LEAST, Math.abs(Math.log((count + 1) / ((no[bucket] ?? 0) + 1)) - even)),
  )
}

/** How often each gram stands in rows of a kind, by how much of each row is of that kind. */
function countsOf(
  { matrix, targets, importance, rows }: Lesson,
  shareOf: (target: number) => number,
): Float32Array {
  const { starts, buckets } = matrix
  let weighed = 0
  let there = 0
  for (const row of rows) {
    const share = shareOf(targets[row] ?? 0)
    weighed += share * (importance[row] ?? 0)
    there += share
  }
  const counts = new Float32Array(BUCKETS)
  for (const row of rows) {
    const share = (shareOf(targets[row] ?? 0) * (importance[row] ?? 0) * there) / weighed
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const bucket = buckets[at] ?? 0
      counts[bucket] = (counts[bucket] ?? 0) + share
    }
  }
  return counts
}

const sumOf = (counts: Float32Array): number => counts.reduce((sum, count) => sum + count, 0)
