/**
 * The tokens of a text, in columns: the token `i` reaches from `starts[i]` to `ends[i]`. There is one
 * for each word, number, sign, and for each character of a script that sets no spaces between its words.
 */
export type Tokens = {
  count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** What each is, and what stands before it: a sum of the following. */
  readonly traits: Uint8Array
}

const WORD = 1
export const NUMBER = 2
export const MARK = 4
/** One character of a script without spaces. */
const CHARACTER = 8
/** White space (or a hyphen, which joins what a space would part) stands before it. */
export const IS_AFTER_SPACE = 16
/** It is the first of its line. */
export const OPENS_LINE = 32

/** Columns for the tokens of texts up to this length. */
export function roomForTokens(length: number): Tokens {
  return {
    count: 0,
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    traits: new Uint8Array(length),
  }
}

/** What a UTF-16 unit may be part of; the sum of those that hold, 0 where it has not been looked at. */
const SPACE = 1
const DIGIT = 2
const LETTER = 4
/** A letter, a combining mark or any digit: what a word goes on with, up to a script without spaces. */
const INSIDE_WORD = 8
const UNSPACED = 16
const CURRENCY = 32
const HIGH_SURROGATE = 64
const OTHER = 128

const traits: readonly (readonly [RegExp, number])[] = [
  [/[\s-]/, SPACE],
  [/\d/, DIGIT],
  [/\p{L}/u, LETTER],
  [/[\p{L}\p{M}\p{N}]/u, INSIDE_WORD],
  [/[\u0e00-\u0e7f\u2e80-\u9fff\uf900-\ufaff]/, UNSPACED],
  [/[$€£₺¥฿]/, CURRENCY],
  [/[\ud800-\udbff]/, HIGH_SURROGATE],
]
const known = new Uint8Array(0x10000)

function traitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== code) return 0
  const found = known[code]
  return found || lookAt(code)
}

function lookAt(code: number): number {
  const unit = String.fromCharCode(code)
  const found = code < 128 ? asciiTraits(unit) : slowTraits(unit)
  known[code] = found
  return found
}

function slowTraits(unit: string): number {
  let sum = OTHER
  for (const [pattern, trait] of traits) if (pattern.test(unit)) sum += trait
  return sum & UNSPACED ? sum & ~INSIDE_WORD : sum
}

/** The most common units, without the large classes of letters. */
function asciiTraits(unit: string): number {
  if (/[A-Za-z]/.test(unit)) return OTHER + LETTER + INSIDE_WORD
  if (/\d/.test(unit)) return OTHER + DIGIT + INSIDE_WORD
  if (/[\s-]/.test(unit)) return OTHER + SPACE
  return OTHER + (unit === '$' ? CURRENCY : 0)
}

/** The tokens of a folded text, in order; white space and hyphens part them and are none. */
export function tokensOf(text: string, into = roomForTokens(text.length)): Tokens {
  let count = 0
  let before = OPENS_LINE
  let start = 0
  while (start < text.length) {
    const first = traitsAt(text, start)
    if (first & SPACE) {
      before |= text.charCodeAt(start) === NEW_LINE ? IS_AFTER_SPACE | OPENS_LINE : IS_AFTER_SPACE
      start++
      continue
    }
    const kind = kindAt(text, start, first)
    const end = endOf(kind, text, start)
    into.starts[count] = start
    into.ends[count] = end
    into.traits[count] = kind | before
    count++
    before = 0
    start = end
  }
  into.count = count
  return into
}

const NEW_LINE = 10
const APOSTROPHE = 39

function kindAt(text: string, at: number, first: number): number {
  if (first & DIGIT) return NUMBER
  if (first & CURRENCY && traitsAt(text, at + 1) & DIGIT) return NUMBER
  if (first & UNSPACED) return CHARACTER
  if (first & LETTER) return WORD
  if (first & HIGH_SURROGATE) return lengthOf(LETTER, text, at) > 0 ? WORD : MARK
  return text.charCodeAt(at) === APOSTROPHE && lengthOf(LETTER, text, at + 1) > 0 ? WORD : MARK
}

function endOf(kind: number, text: string, start: number): number {
  if (kind === CHARACTER) return start + 1
  if (kind === NUMBER) return endOfNumber(text, start)
  if (kind === MARK) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  if (text.charCodeAt(start) === APOSTROPHE) return endOfRun(LETTER, text, start + 1)
  return endOfRun(INSIDE_WORD, text, start)
}

/** 12, 1,200.50, 9:30, $40, 8 % */
function endOfNumber(text: string, start: number): number {
  let end = endOfRun(DIGIT, text, start + 1)
  while (/[.,:]/.test(text.charAt(end)) && traitsAt(text, end + 1) & DIGIT)
    end = endOfRun(DIGIT, text, end + 1)
  if (text.charAt(end) === '%') return end + 1
  return text.charAt(end + 1) === '%' && /\s/.test(text.charAt(end)) ? end + 2 : end
}

function endOfRun(trait: number, text: string, start: number): number {
  let end = start
  for (let length = 1; length > 0; end += length) length = lengthOf(trait, text, end)
  return end
}

/** How many units of such a character stand here: none, one, or the two of a surrogate pair. */
function lengthOf(trait: number, text: string, at: number): number {
  const here = traitsAt(text, at)
  if (here & trait) return 1
  if (!(here & HIGH_SURROGATE) || trait === DIGIT) return 0
  const pattern = trait === LETTER ? /^\p{L}/u : /^[\p{L}\p{M}\p{N}]/u
  return pattern.test(text.slice(at, at + 2)) ? 2 : 0
}
