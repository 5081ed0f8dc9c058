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

const units = new Uint16Array(WINDOW + 2)

/**
 * Writes the buckets of all grams of a folded text into `into` and returns how many there are.
 *
 * Grams are runs of one to five letters. Where words are written apart, they do not reach into the
 * next word, and single words and pairs of words are grams as well. Each gram is hashed once,
 * whatever number of models look at it.
 */
export function findGrams(text: string, language: Language, into: Uint32Array): number {
  const length = readUnits(text)
  if (length === 0) return 0
  return language === 'zh' || language === 'th'
    ? runningGrams(length, into)
    : wordGrams(length, into)
}

/** White space becomes one blank, at both ends too; digits become alike; names and links fall to a mark. */
function readUnits(text: string): number {
  let length = 0
  let last = SPACE
  units[length++] = SPACE
  for (let at = 0; at < text.length && length <= WINDOW; at++) {
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
  if (length === 1) return 0
  if (last !== SPACE) units[length++] = SPACE
  return length
}

function isLink(text: string, at: number): boolean {
  return text.charCodeAt(at) === 104 && /^https?:/.test(text.slice(at, at + 6))
}

const isLinkUnit = (unit: number): boolean => unit > SPACE && unit < 127

function runningGrams(length: number, into: Uint32Array): number {
  let count = 0
  for (let start = 0; start < length; start++) {
    const end = Math.min(length, start + LONGEST)
    let hash = 0
    for (let at = start; at < end; at++) {
      hash = mix(hash, units[at] ?? 0)
      into[count++] = bucket(hash)
    }
  }
  return count
}

const WORD = 0x5bd1e995
const PAIR = 0x27d4eb2f

function wordGrams(length: number, into: Uint32Array): number {
  let count = 0
  let word = WORD
  let before = 0
  for (let start = 0; start < length; start++) {
    const first = units[start] ?? 0
    let hash = mix(0, first)
    if (first === SPACE) {
      if (word !== WORD) {
        into[count++] = bucket(word)
        into[count++] = bucket(mix(before ^ PAIR, word))
        before = word
        word = WORD
      }
    } else {
      word = mix(word, first)
      into[count++] = bucket(hash)
    }
    const end = Math.min(length, start + LONGEST)
    for (let at = start + 1; at < end; at++) {
      const unit = units[at] ?? 0
      hash = mix(hash, unit)
      into[count++] = bucket(hash)
      if (unit === SPACE) break
    }
  }
  return count
}

const mix = (hash: number, unit: number): number =>
  (Math.imul(hash ^ unit, 0x01000193) + 0x2545f49) | 0

/** The upper bits of a multiplied hash are the well mixed ones. */
const bucket = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> SHIFT
