import type { Language } from '../../../model/language.ts'
import { BUCKETS, findGrams, MOST_GRAMS } from './grams.ts'
import type { Head, HeadName } from './head.ts'
import { unpack } from './pack.ts'
import { headsOf } from './weights/index.ts'

/** The log-odds that each head of a language gives to a text; a language has only some heads. */
export type Odds = Readonly<Partial<Record<HeadName, number>>>

type HeadReader = (folded: string) => Odds

const readers = new Map<Language, HeadReader>()

/** What the trained models of a language say of a folded text. Their weights are unpacked on first use. */
export function readHeads(folded: string, language: Language): Odds {
  let reader = readers.get(language)
  if (!reader) {
    reader = openHeads(headsOf[language], language)
    readers.set(language, reader)
  }
  return reader(folded)
}

/** Reads a language by other heads from now on: to measure heads that know less than the shipped ones. */
export function useHeads(heads: readonly Head[], language: Language): void {
  readers.set(language, openHeads(heads, language))
}

const grams = new Uint32Array(MOST_GRAMS)

/** A reader of these heads: a later head takes the place of an earlier one of the same name. */
export function openHeads(given: readonly Head[], language: Language): HeadReader {
  const heads = [...new Map(given.map((head) => [head.name, head])).values()]
  const width = heads.length
  if (width === 0) return () => ({})

  const rowOf = new Uint32Array(BUCKETS)
  const table = tableOf(heads, rowOf)
  const seen = new Uint32Array(table.length / width)
  const sums = new Int32Array(width)
  let turn = 0

  return (folded) => {
    const count = findGrams(folded, language, grams)
    turn++
    sums.fill(0)
    for (let at = 0; at < count; at++) {
      const row = rowOf[grams[at] ?? 0] ?? 0
      if (row === 0 || seen[row] === turn) continue
      seen[row] = turn
      const first = row * width
      for (let head = 0; head < width; head++)
        sums[head] = (sums[head] ?? 0) + (table[first + head] ?? 0)
    }
    const value = count === 0 ? 0 : 1 / Math.sqrt(count)
    const odds: Partial<Record<HeadName, number>> = {}
    heads.forEach(({ name, bias, step }, head) => {
      odds[name] = bias + step * value * (sums[head] ?? 0)
    })
    return odds
  }
}

/** A row of steps, one for each head, for every bucket that any of them knows; row 0 is for the others. */
function tableOf(heads: readonly Head[], rowOf: Uint32Array): Int8Array {
  let rows = 1
  for (const { weights } of heads)
    unpack(weights, (bucket) => {
      if (rowOf[bucket] === 0) rowOf[bucket] = rows++
    })
  const table = new Int8Array(rows * heads.length)
  heads.forEach(({ weights }, head) => {
    unpack(weights, (bucket, steps) => {
      table[(rowOf[bucket] ?? 0) * heads.length + head] = steps
    })
  })
  return table
}
