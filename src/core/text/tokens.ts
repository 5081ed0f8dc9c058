/** A word, a number, a sign, or one character of a script that sets no spaces between its words. */
export type Token = {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'character' | 'number' | 'mark'
  /** White space (or a hyphen, which joins what a space would part) stands before it. */
  readonly afterSpace: boolean
  /** It is the first of its line. */
  readonly opensLine: boolean
}

/** What a UTF-16 unit may be part of; the sum of those that hold, 0 where it has not been looked at. */
const SPACE = 1
const DIGIT = 2
const LETTER = 4
/** A letter, a combining mark or any digit: what a word goes on with. */
const INSIDE_WORD = 8
const CHARACTER = 16
const CURRENCY = 32
const HIGH_SURROGATE = 64
const OTHER = 128

const traits: readonly (readonly [RegExp, number])[] = [
  [/[\s-]/, SPACE],
  [/\d/, DIGIT],
  [/\p{L}/u, LETTER],
  [/[\p{L}\p{M}\p{N}]/u, INSIDE_WORD],
  [/[\u0e00-\u0e7f\u2e80-\u9fff\uf900-\ufaff]/, CHARACTER],
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
  return sum
}

/** The most common units, without the large classes of letters. */
function asciiTraits(unit: string): number {
  if (/[A-Za-z]/.test(unit)) return OTHER + LETTER + INSIDE_WORD
  if (/\d/.test(unit)) return OTHER + DIGIT + INSIDE_WORD
  if (/[\s-]/.test(unit)) return OTHER + SPACE
  return OTHER + (unit === '$' ? CURRENCY : 0)
}

/** The tokens of a folded text, in order; white space and hyphens part them and are none. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let afterSpace = false
  let opensLine = true
  let start = 0
  while (start < text.length) {
    const first = traitsAt(text, start)
    if (first & SPACE) {
      afterSpace = true
      if (text.charCodeAt(start) === 10) opensLine = true
      start++
      continue
    }
    const kind = kindAt(text, start, first)
    const end = endOf(kind, text, start)
    tokens.push({ start, end, kind, afterSpace, opensLine })
    afterSpace = false
    opensLine = false
    start = end
  }
  return tokens
}

function kindAt(text: string, at: number, first: number): Token['kind'] {
  if (first & DIGIT) return 'number'
  if (first & CURRENCY && traitsAt(text, at + 1) & DIGIT) return 'number'
  if (first & CHARACTER) return 'character'
  if (first & LETTER) return 'word'
  if (first & HIGH_SURROGATE) return lengthOf(LETTER, text, at) > 0 ? 'word' : 'mark'
  return text.charAt(at) === "'" && lengthOf(LETTER, text, at + 1) > 0 ? 'word' : 'mark'
}

function endOf(kind: Token['kind'], text: string, start: number): number {
  if (kind === 'character') return start + 1
  if (kind === 'number') return endOfNumber(text, start)
  if (kind === 'mark') return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  if (text.charAt(start) === "'") return endOfRun(LETTER, text, start + 1)
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
