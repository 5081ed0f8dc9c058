import type { MessageLanguage } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { simplified } from './simplified.ts'

/** A text made comparable, and where each of its units stood in the text as given. */
export type Folded = {
  readonly text: string
  /** `offsets[i]` is the place in the given text of the folded text's unit `i`; one more entry marks the end. */
  readonly offsets: Uint32Array
}

const LETTER = /\p{L}/u
const DROPPED = -1

const same: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u3000': ' ',
}
const invisible = '\u200b\u200c\u200d\u2060\ufeff\ufe0f\u00ad'

/** What every unit becomes, by how a language is written: found once for each unit that occurs. */
type Folding = { readonly language: MessageLanguage; readonly becomes: Int32Array }
const UNKNOWN = -2
const foldings = new Map<MessageLanguage, Folding>()

function foldingOf(language: MessageLanguage): Folding {
  const known = foldings.get(language)
  if (known) return known
  const folding = { language, becomes: new Int32Array(0x10000).fill(UNKNOWN) }
  foldings.set(language, folding)
  return folding
}

/** A span of the folded text, in units of the text as given. */
export function asGiven({ start, end }: Span, { offsets }: Folded): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }
}

/**
 * Lower case without the marks that people leave out, true to the place of every unit.
 *
 * Accents and dots go in English, Portuguese and Turkish (also "ı", which bare `toLowerCase` gets
 * wrong); Thai keeps its marks; traditional Chinese becomes simplified; full-width forms become narrow; a letter said three times or more
 * ("soooo", "มากกกก") is said once.
 */
export function fold(given: string, language: MessageLanguage): Folded {
  const folding = foldingOf(language)
  const text = foldEvenly(given, folding)
  return text === undefined
    ? foldUnevenly(given, folding)
    : { text, offsets: placesUpTo(given.length) }
}

/** The folded text alone. */
export function foldedText(given: string, language: MessageLanguage): string {
  const folding = foldingOf(language)
  return foldEvenly(given, folding) ?? foldUnevenly(given, folding).text
}

/** 0, 1, 2 …: where the units of a text stand that kept its length. */
let places = new Uint32Array(0)

const MOST_PLACES = 100_000

function placesUpTo(last: number): Uint32Array {
  if (last < places.length) return places.subarray(0, last + 1)
  const more = Uint32Array.from({ length: last + 1 }, (_, place) => place)
  if (last <= MOST_PLACES) places = more
  return more
}

/** The folded text where every unit becomes just one, which is the rule; undefined where not. */
function foldEvenly(given: string, folding: Folding): string | undefined {
  let text = ''
  let kept = 0
  let last = DROPPED
  let run = 0
  for (let at = 0; at < given.length; at++) {
    const unit = unitAt(given, at, folding)
    run = unit === last ? run + 1 : 1
    if (unit === MAIYAMOK && last === SPACE) return undefined
    if (unit === DROPPED || unit === NIKHAHIT) return undefined
    if (run > 1 && (unit === SARA_E || (run > 2 && isLetter(unit)))) return undefined
    last = unit
    if (unit === given.charCodeAt(at)) continue
    text += given.slice(kept, at) + String.fromCharCode(unit)
    kept = at + 1
  }
  return text + given.slice(kept)
}

function foldUnevenly(given: string, folding: Folding): Folded {
  const units = new Uint16Array(given.length)
  const offsets = new Uint32Array(given.length + 1)
  let count = 0
  let run = 0
  for (let at = 0; at < given.length; at++) {
    const unit = unitAt(given, at, folding)
    if (unit === DROPPED || joinsThai(units, count, unit)) continue
    // "จริง ๆ" is "จริงๆ".
    if (unit === MAIYAMOK && count > 0 && units[count - 1] === SPACE) count--
    run = count > 0 && unit === units[count - 1] && isLetter(unit) ? run + 1 : 1
    if (run === 3) count--
    if (run >= 3) continue
    units[count] = unit
    offsets[count] = at
    count++
  }
  offsets[count] = given.length
  return { text: textOf(units.subarray(0, count)), offsets: offsets.subarray(0, count + 1) }
}

function unitAt(given: string, at: number, { language, becomes }: Folding): number {
  const code = given.charCodeAt(at)
  const known = becomes[code]
  if (known !== undefined && known !== UNKNOWN) return known
  const unit = foldUnit(String.fromCharCode(code), language)
  const found = unit === '' ? DROPPED : unit.charCodeAt(0)
  becomes[code] = found
  return found
}

/** What one unit of the given text becomes: nothing, itself or another. */
function foldUnit(unit: string, language: MessageLanguage): string {
  const code = unit.charCodeAt(0)
  if (code < 128) return language === 'tr' && unit === 'I' ? 'i' : unit.toLowerCase()
  if (invisible.includes(unit)) return ''
  const plain = same[unit]
  if (plain !== undefined) return plain
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  if (code >= 0x0e50 && code <= 0x0e59) return String.fromCharCode(code - 0x0e50 + 48)
  if (language === 'zh') return simplified.get(unit) ?? unit
  if (language === 'th') return unit
  if (code > 0x24f) return isCombining(code) ? '' : unit
  if (unit === 'ı' || unit === 'İ') return 'i'
  return unit
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}

function isCombining(code: number): boolean {
  return code >= 0x0300 && code <= 0x036f
}

function isLetter(code: number): boolean {
  return LETTER.test(String.fromCharCode(code))
}

const SPACE = 32
const MAIYAMOK = 0x0e46
const SARA_E = 0x0e40
const SARA_AE = 0x0e41
const SARA_AA = 0x0e32
const SARA_AM = 0x0e33
const NIKHAHIT = 0x0e4d

/** A Thai vowel typed as its two halves ("เเ", "ํา") becomes the one it looks like. */
function joinsThai(units: Uint16Array, count: number, unit: number): boolean {
  if (unit !== SARA_E && unit !== SARA_AA) return false
  const end = count - 1
  const last = units[end] ?? 0
  if (unit === SARA_E) {
    if (last === SARA_E) units[end] = SARA_AE
    return last === SARA_E
  }
  if (last === NIKHAHIT) {
    units[end] = SARA_AM
    return true
  }
  const isTone = last >= 0x0e48 && last <= 0x0e4b
  if (!isTone || units[end - 1] !== NIKHAHIT) return false
  units[end - 1] = last
  units[end] = SARA_AM
  return true
}

/** How many arguments a function can safely be given. */
const AT_ONCE = 4096

function textOf(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += AT_ONCE)
    text += String.fromCharCode(...units.subarray(at, at + AT_ONCE))
  return text
}
