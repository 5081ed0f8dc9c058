import { BUCKETS, findGrams, MOST_GRAMS } from '../../src/core/signals/models/grams.ts'
import { isSpaced } from '../../src/core/signals/text-columns.ts'
import { fold } from '../../src/core/text/fold.ts'
import type { Language } from '../../src/model/language.ts'

/** The grams of many texts: row `i` has `buckets[starts[i]]` up to `buckets[starts[i + 1]]`. */
export type Matrix = {
  readonly rows: number
  readonly starts: Uint32Array
  readonly buckets: Uint32Array
  /** What each gram of a row counts: less in a long text. */
  readonly values: Float32Array
}

const grams = new Uint32Array(MOST_GRAMS)

export function matrixOf(texts: readonly string[], language: Language): Matrix {
  const starts = new Uint32Array(texts.length + 1)
  const values = new Float32Array(texts.length)
  let buckets = new Uint32Array(1 << 20)
  let end = 0
  texts.forEach((text, row) => {
    const count = findGrams(fold(text, language).text, language, grams)
    if (end + count > buckets.length) {
      const larger = new Uint32Array(2 * buckets.length + count)
      larger.set(buckets.subarray(0, end))
      buckets = larger
    }
    const found = grams.subarray(0, count)
    // Where words are not written apart, a gram counts once.
    const counted = isSpaced(language) ? found : new Uint32Array(new Set(found))
    buckets.set(counted, end)
    end += counted.length
    starts[row + 1] = end
    values[row] = count === 0 ? 0 : 1 / Math.sqrt(count)
  })
  return { rows: texts.length, starts, buckets: buckets.slice(0, end), values }
}

/** In how many of the rows each gram is found. */
export function countGrams({ starts, buckets }: Matrix, rows: readonly number[]): Uint32Array {
  const seen = new Uint32Array(BUCKETS)
  for (const row of rows)
    for (const bucket of buckets.subarray(starts[row], starts[row + 1]))
      seen[bucket] = (seen[bucket] ?? 0) + 1
  return seen
}
