import type { Language } from '../../../model/language.ts'
import { isSpaced } from '../text-columns.ts'

/** Every gram of every language falls into one of so many buckets. */
export const BUCKETS = 1 << 20
const SHIFT = 32 - 20

/** No more of a text is read than this many units; a long letter says it all before. */
export const WINDOW = 1600
const LONGEST = 5
const SPACE = 32

/** Room for the grams of the longest text: those of letters, and those of words. */
export const MOST_GRAMS = (WINDOW + 2) * (LONGEST + 2)

/**
 * Writes the buckets of all grams of a folded text into `into` and returns how many there are.
 *
 * Grams are runs of one to five letters. Where words are written apart, they do not reach into the
 * next word, and single words and pairs of words are grams as well; of a word that comes again the
 * grams count once. Each gram is hashed once, whatever number of models look at it.
 */
export function findGrams(text: string, language: Language, into: Uint32Array): number {
  if (!isSpaced(language)) return gramsOfText(text, into)
  const seen = new Set<string>()
  let count = 0
  let before = 0
  for (const word of wordsOf(text)) {
    const own = gramsOfWord(word, into.subarray(count))
    if (!seen.has(word)) count += own.count
    seen.add(word)
    into[count++] = pairOf(before, own.hash)
    before = own.hash
  }
  return count
}

/** The words of a text, as they are written apart. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  const end = Math.min(text.length, WINDOW)
  let start = 0
  for (let at = 0; at <= end; at++) {
    if (at < end && text.charCodeAt(at) > SPACE) continue
    if (at > start) words.push(text.slice(start, at))
    start = at + 1
  }
  return words
}

/** White space becomes one blank; digits become alike; names and links fall to a mark. */
function plainOf(text: string): string {
  return text
    .replace(/[\0- ]+/g, ' ')
    .replace(/[1-9]/g, '0')
    .replace(/(?<![^ ])(?:@|https?:)[!-~]*/g, (name) => (name.startsWith('@') ? '@' : '/'))
}

/** Writes the grams of a text whose words are not written apart, with a blank around it, and gives their number. */
export function gramsOfText(given: string, into: Uint32Array): number {
  const plain = plainOf(given.slice(0, WINDOW)).trim()
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
export function gramsOfWord(given: string, into: Uint32Array): { count: number; hash: number } {
  const word = plainOf(given)
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
