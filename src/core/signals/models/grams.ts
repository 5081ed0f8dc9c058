import type { Language } from '../../../model/language.ts'

/** Every gram of every language falls into one of so many buckets. */
export const BUCKETS = 1 << 20
const SHIFT = 32 - 20

/** No more of a text is read than this many units; a long letter says it all before. */
export const WINDOW = 1600
const LONGEST = 5
const SPACE = 32

/** Room for the grams of the longest text: those of letters, and those of words. */
export const MOST_GRAMS = (WINDOW + 2) * (LONGEST + 2)

const units = new Uint16Array(WINDOW)

/**
 * Writes the buckets of all grams of a folded text into `into` and returns how many there are.
 *
 * Grams are runs of one to five letters. Where words are written apart, they do not reach into the
 * next word, and single words and pairs of words are grams as well. Each gram is hashed once,
 * whatever number of models look at it.
 */
export function findGrams(text: string, language: Language, into: Uint32Array): number {
  const plain = plainOf(text)
  if (!hasWords(language)) return gramsOfText(plain, into)
  let count = 0
  let before = 0
  for (const word of wordsOf(plain)) {
    const own = gramsOfWord(word, into.subarray(count))
    count += own.count
    into[count++] = pairOf(before, own.hash)
    before = own.hash
  }
  return count
}

/** Whether words are written apart. */
export function hasWords(language: Language): boolean {
  return language !== 'zh' && language !== 'th'
}

/** The words of a text as `plainOf` gives it. */
export function wordsOf(plain: string): readonly string[] {
  return plain === '' ? [] : plain.split(' ')
}

/** A text whose white space is single blanks; digits are alike; names and links have become a mark. */
export function plainOf(text: string): string {
  let length = 0
  let last = SPACE
  for (let at = 0; at < text.length && length < WINDOW; at++) {
    let unit = text.charCodeAt(at)
    if (unit >= 49 && unit <= 57) unit = 48
    else if (unit <= SPACE) unit = SPACE
    if (unit === SPACE && last === SPACE) continue
    if (last === SPACE && (unit === 64 || isLink(text, at))) {
      while (at + 1 < text.length && isLinkUnit(text.charCodeAt(at + 1))) at++
      if (unit !== 64) unit = 47
    }
    units[length++] = unit
    last = unit
  }
  if (length > 0 && last === SPACE) length--
  return String.fromCharCode(...units.subarray(0, length))
}

function isLink(text: string, at: number): boolean {
  return text.charCodeAt(at) === 104 && /^https?:/.test(text.slice(at, at + 6))
}

const isLinkUnit = (unit: number): boolean => unit > SPACE && unit < 127

/** Writes the grams of a text without words, as `plainOf` gives it, with the blanks around it, and gives their number. */
export function gramsOfText(plain: string, into: Uint32Array): number {
  if (plain === '') return 0
  const text = ` ${plain} `
  let count = 0
  for (let start = 0; start < text.length; start++) {
    const end = Math.min(text.length, start + LONGEST)
    let hash = 0
    for (let at = start; at < end; at++) {
      hash = mix(hash, text.charCodeAt(at))
      into[count++] = bucket(hash)
    }
  }
  return count
}

const WORD = 0x5bd1e995
const PAIR = 0x27d4eb2f

/** Writes the grams of one word with the blanks around it, and gives their number and the word's hash. */
export function gramsOfWord(word: string, into: Uint32Array): { count: number; hash: number } {
  let count = 0
  let whole = WORD
  for (let at = 0; at < word.length; at++) whole = mix(whole, word.charCodeAt(at))
  into[count++] = bucket(whole)
  for (let start = -1; start < word.length; start++) {
    let hash = mix(0, start < 0 ? SPACE : word.charCodeAt(start))
    if (start >= 0) into[count++] = bucket(hash)
    const end = Math.min(word.length + 1, start + LONGEST)
    for (let at = start + 1; at < end; at++) {
      hash = mix(hash, at < word.length ? word.charCodeAt(at) : SPACE)
      into[count++] = bucket(hash)
    }
  }
  return { count, hash: whole }
}

/** The bucket of two words, by their hashes; the first word has 0 before it. */
export function pairOf(before: number, hash: number): number {
  return bucket(mix(before ^ PAIR, hash))
}

const mix = (hash: number, unit: number): number =>
  (Math.imul(hash ^ unit, 0x01000193) + 0x2545f49) | 0

/** The upper bits of a multiplied hash are the well mixed ones. */
const bucket = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> SHIFT
