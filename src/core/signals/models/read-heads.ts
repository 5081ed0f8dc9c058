import type { Language } from '../../../model/language.ts'
import { openWordRows } from '../../../std/word-rows.ts'
import { BUCKETS, gramsOfText, gramsOfWord, MOST_GRAMS, pairOf, wordsOf } from './grams.ts'
import { isSpaced } from '../text-columns.ts'
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
  // Their weights are let go once they stand in the table.
  const scales = heads.map(({ name, bias, step }) => ({ name, bias, step }))
  const width = heads.length
  if (width === 0) return () => ({})

  const known = openBuckets(heads)
  const table = tableOf(heads, known)
  const sums = new Int32Array(width)

  /** A bit a row: small enough to be wiped for every text. */
  const seen = new Uint32Array((known.rows >>> 5) + 1)

  const addRow = (row: number, to: Int32Array): void => {
    const first = row * width
    for (let head = 0; head < width; head++) to[head] = (to[head] ?? 0) + (table[first + head] ?? 0)
  }
  const addGram = (gram: number, to: Int32Array): void => {
    const row = rowOf(gram, known)
    if (row >= 0) addRow(row, to)
  }
  const addText = (text: string): number => {
    const count = gramsOfText(text, grams)
    seen.fill(0)
    for (let at = 0; at < count; at++) {
      const row = rowOf(grams[at] ?? 0, known)
      if (row < 0) continue
      const own = 1 << (row & 31)
      const others = seen[row >>> 5] ?? 0
      if ((others & own) !== 0) continue
      seen[row >>> 5] = others | own
      addRow(row, sums)
    }
    return count
  }
  /** Of each word what the heads say of its grams, how many these are, and its hash. */
  const words = openWordRows(width + 2, (word, row) => {
    const { count, hash } = gramsOfWord(word, grams)
    for (let at = 0; at < count; at++) addGram(grams[at] ?? 0, row)
    row[width] = count
    row[width + 1] = hash
  })
  const addWords = (text: string): number => {
    const read = new Set<string>()
    let count = 0
    let before = 0
    for (const word of wordsOf(text)) {
      const place = words.placeOf(word)
      if (!read.has(word)) {
        for (let head = 0; head < width; head++)
          sums[head] = (sums[head] ?? 0) + (words.table[place + head] ?? 0)
        count += words.table[place + width] ?? 0
        read.add(word)
      }
      const hash = words.table[place + width + 1] ?? 0
      addGram(pairOf(before, hash), sums)
      count++
      before = hash
    }
    return count
  }

  return (folded) => {
    sums.fill(0)
    const count = isSpaced(language) ? addWords(folded) : addText(folded)
    const value = count === 0 ? 0 : 1 / Math.sqrt(count)
    const odds: Partial<Record<HeadName, number>> = {}
    scales.forEach(({ name, bias, step }, head) => {
      odds[name] = bias + step * value * (sums[head] ?? 0)
    })
    return odds
  }
}

/**
 * The buckets that any of the heads knows, each with a row: one bit a bucket, and for every 32 of them
 * how many known ones stand before. It is small, as most looks into it find nothing.
 */
type KnownBuckets = {
  readonly bits: Uint32Array
  readonly before: Uint32Array
  readonly rows: number
}

function openBuckets(heads: readonly Head[]): KnownBuckets {
  const bits = new Uint32Array(BUCKETS >>> 5)
  const before = new Uint32Array(BUCKETS >>> 5)
  for (const { weights } of heads)
    unpack(weights, (bucket) => {
      bits[bucket >>> 5] = (bits[bucket >>> 5] ?? 0) | (1 << (bucket & 31))
    })
  let rows = 0
  for (let at = 0; at < bits.length; at++) {
    before[at] = rows
    rows += ones(bits[at] ?? 0)
  }
  return { bits, before, rows }
}

/** The row of a bucket; -1 where no head knows it. */
function rowOf(bucket: number, { bits, before }: KnownBuckets): number {
  const here = bits[bucket >>> 5] ?? 0
  const own = 1 << (bucket & 31)
  return (here & own) === 0 ? -1 : (before[bucket >>> 5] ?? 0) + ones(here & (own - 1))
}

/** How many bits are set. */
function ones(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555)
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** A row of steps, one for each head, for every known bucket. */
function tableOf(heads: readonly Head[], known: KnownBuckets): Int8Array {
  const table = new Int8Array(known.rows * heads.length)
  heads.forEach(({ weights }, head) => {
    unpack(weights, (bucket, steps) => {
      table[rowOf(bucket, known) * heads.length + head] = steps
    })
  })
  return table
}
