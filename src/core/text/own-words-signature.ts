import { languages } from '../../model/language.ts'
import { foreignMailWords } from './foreign-mail-words.ts'
import { languageWords } from './languages/index.ts'
import {
  alternatives,
  joined,
  type Line,
  nextWords,
  paragraphs,
  type Stretch,
} from './own-words-lines.ts'

const words = languages.map((language) => languageWords[language].mail)
const programs = [...words, foreignMailWords]
const notices = programs.flatMap((mail) => mail.notices)
const sentFrom = programs.flatMap((mail) => mail.sentFrom)
const signOffs = new Set(words.flatMap((mail) => mail.signOffs))
const thanks = new Set(words.flatMap((mail) => mail.thanks))
const names = words.flatMap((mail) => mail.names)

const CONTACT_LABEL = new RegExp(
  String.raw`^[\s|*•·]*(?:${alternatives(words.flatMap((mail) => mail.contactLabels))})\s*\.?\s*[:：|]`,
  'iu',
)
const CONTACT =
  /(?:\+?\(?\d[\d\s().\-/]{6,}\d)|[\w.+-]+@[\w-]+\.[\w.]+|\b(?:https?:\/\/|www\.)\S+|^[\w-]+\.(?:com|net|org|example|io|co)(?:\.\w\w)?$|^[\p{L}.]{1,5}\.?\s?\+?\(?\d[\d\s().-]{5,}$|^@[\w.]{2,30}$/iu
const RULE = /^[-–—_=*]{2,}$/
const LINKING =
  /^(?:da|de|do|dos|das|e|of|and|the|van|von|der|den|bin|binti|al|el|la|le|ve|for|di|del|y|et|at|in|&|@|-|–|—|\+|via|mobile)$/
const DAY = /^\d{4}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?$/

/** A signature has no more lines than this; one with addresses may have the second number. */
const MOST_LINES = [9, 14] as const
/** How far from the end a mail is signed. */
const NEAR_END = 14

/** Of a stretch of own lines notices, the mark of the device and the signature go; `first` is the first line with words of the mail. */
export function dropSignature(
  lines: readonly Line[],
  own: boolean[],
  [from, to]: Stretch,
  first: number | undefined,
): void {
  for (const [start, stop] of paragraphs(lines, from, to))
    if (isNotice(joined(lines, start, stop).slice(0, 2000))) own.fill(false, start, stop)
  dropDevice(lines, own, from, ownEnd(lines, own, from, to))
  const end = ownEnd(lines, own, from, to)
  const signature = findSignature(lines, from, end, first)
  if (signature) own.fill(false, signature[0], signature[1])
}

function isNotice(paragraph: string): boolean {
  return notices.some((pattern) => pattern.test(paragraph))
}

function ownEnd(lines: readonly Line[], own: readonly boolean[], from: number, to: number): number {
  let end = to
  while (end > from && (!own[end - 1] || lines[end - 1]?.text.trim() === '')) end--
  return end
}

/** "Sent from my iPhone": a short line close to the end. */
function dropDevice(lines: readonly Line[], own: boolean[], from: number, end: number): void {
  for (let i = Math.max(from, end - 12); i < end; i++) {
    const text = lines[i]?.text.trim() ?? ''
    if (text !== '' && text.length < 120 && sentFrom.some((pattern) => pattern.test(text)))
      own[i] = false
  }
}

/** The lines of the signature of [from, end); undefined where there is none for sure. */
function findSignature(
  lines: readonly Line[],
  from: number,
  end: number,
  first: number | undefined,
): readonly [number, number] | undefined {
  const textOf = (i: number): string => (lines[i]?.text ?? '').trim()
  for (let i = Math.max(from, end - 40); i < end; i++)
    if (textOf(i) === '--' && isDelimiter(lines, i, end)) return [i, end]
  for (let i = Math.max(from, end - NEAR_END); i < end; i++) {
    // What opens a mail is a greeting.
    if (i === first) continue
    const text = textOf(i)
    const kind = signOffKind(text)
    const stop = kind === undefined ? i : signedUntil(lines, i + 1, end, /[,，]$/.test(text))
    if (kind === 'named') return [i, Math.max(stop, i + 1)]
    if (kind === 'signOff' && (stop > i + 1 || i + 1 === end)) return [i, stop]
    if (
      kind === 'thanks' &&
      stop > i + 1 &&
      (/[,，]$/.test(text) || !isOneWord(lines, i + 1, stop))
    )
      return [i + 1, stop]
    if (RULE.test(text) && i > from && signedUntil(lines, i + 1, end, false) === end)
      return [i, end]
  }
  return findContacts(lines, from, end)
}

/** "Thanks / Done": one word may be a name or an answer. */
function isOneWord(lines: readonly Line[], from: number, to: number): boolean {
  return /^\S*$/.test(joined(lines, from, to).trim())
}

/** The line "-- " is followed by a signature; without its blank it is if names follow. */
function isDelimiter(lines: readonly Line[], at: number, end: number): boolean {
  const line = lines[at]
  if (!line || line.end - line.start > 4) return false
  if (line.end - line.start > 2) return true
  const below = nextWords(lines, at + 1)
  if (below === undefined || below >= end) return true
  const text = lines[below]?.text.trim() ?? ''
  return (
    isSignatureLine(text) ||
    RULE.test(text) ||
    signOffKind(text) !== undefined ||
    /^\S{1,20}$/.test(text)
  )
}

/** "Kind regards," ends a mail; "Best, Ann" does so alone; "Thanks," closes above a name, and stays. */
function signOffKind(text: string): 'signOff' | 'named' | 'thanks' | undefined {
  if (text === '' || text.length > 60) return undefined
  const plain = folded(text).replace(/[\s.,，。!！;:：~～^_\p{Extended_Pictographic}-]+$/u, '')
  if (signOffs.has(plain)) return 'signOff'
  if (thanks.has(plain)) return 'thanks'
  const comma = plain.search(/[,，]/)
  if (comma < 2) return undefined
  const first = plain.slice(0, comma)
  const second = folded(text.slice(comma + 1).trim()).replace(/[\s.,!]+$/u, '')
  if (!signOffs.has(first) && !(thanks.has(first) && signOffs.has(second))) return undefined
  if (signOffs.has(second)) return 'signOff'
  return isName(text.slice(comma + 1).trim()) ? 'named' : undefined
}

function folded(text: string): string {
  return text.replace(/İ/g, 'i').toLowerCase()
}

/** Where the lines of a signature that begins here end: `from` if there are none. */
function signedUntil(
  lines: readonly Line[],
  from: number,
  end: number,
  afterComma: boolean,
): number {
  let until = from
  let count = 0
  let contacts = 0
  for (let i = from; i < end; i++) {
    const text = (lines[i]?.text ?? '').trim()
    if (text === '') continue
    const lowerName = count === 0 && afterComma && i + 1 === end && /^\p{Ll}{2,12}$/u.test(text)
    const signs = isSignatureLine(text) && (count > 0 || !isAddress(text) || isContact(text))
    if (!signs && !lowerName && !isBetween(lines, i, end, count)) break
    if (isContact(text)) contacts++
    if (++count > MOST_LINES[contacts * 3 >= count ? 1 : 0]) return from
    until = i + 1
  }
  return until
}

/** A short line without a mark, between two lines of a signature: "your friends at the bakery". */
function isBetween(lines: readonly Line[], at: number, end: number, count: number): boolean {
  const text = (lines[at]?.text ?? '').trim()
  const next = lines[at + 1]?.text.trim() ?? ''
  return (
    count > 0 &&
    at + 1 < end &&
    isContact(next) &&
    text.length <= 60 &&
    text.split(/\s+/).length <= 7 &&
    !/[?？!！…;；。]/u.test(text)
  )
}

/** The last paragraph, where it is names and addresses and nothing else. */
function findContacts(
  lines: readonly Line[],
  from: number,
  end: number,
): readonly [number, number] | undefined {
  const all = paragraphs(lines, from, end)
  const [start, stop] = all.at(-1) ?? [from, from]
  const above = all.at(-2)
  if (!above || stop - start < 2 || stop - start > 12) return undefined
  const texts = lines.slice(start, stop).map((line) => line.text.trim())
  if (!texts.every((text) => isSignatureLine(text) && !isWords(text))) return undefined
  const contacts = texts.filter((text) => isContact(text)).length
  if (contacts > 0) return contacts * 3 >= texts.length ? [start, stop] : undefined
  // Names alone may be the answer to a question.
  const asked = /[:：?？]$/u.test(lines[above[1] - 1]?.text ?? '')
  return !asked && texts.length <= 5 && texts.some((text) => /\S\s+\S/u.test(text))
    ? [start, stop]
    : undefined
}

function isWords(text: string): boolean {
  const plain = folded(text).replace(/[\s.,，。!！]+$/u, '')
  return thanks.has(plain) || signOffs.has(plain)
}

function isContact(text: string): boolean {
  return (
    text.length <= 120 && (CONTACT_LABEL.test(text) || (CONTACT.test(text) && !isSentence(text)))
  )
}

/** Words around a number or an address that make it a sentence: "call me at …", "see www…". */
function isSentence(text: string): boolean {
  const bare = text.replace(/\S*[@\d]\S*|\b(?:https?:|www\.)\S+/gu, ' ')
  return /[?？!！。]/u.test(bare) || (bare.match(/(?<![\p{L}\p{M}])\p{Ll}{2,}/gu) ?? []).length > 3
}

function isSignatureLine(text: string): boolean {
  return isContact(text) || RULE.test(text) || DAY.test(text) || isName(text) || isAddress(text)
}

/** Words that all begin with a capital, or what a language without capitals calls people and firms. */
function isName(text: string): boolean {
  const plain = text
    .replace(/[|/,•·()&+."“”™®]|\s[!@]\s?/gu, ' ')
    .replace(/^[\p{Extended_Pictographic}\uFE0F*_\s-]+|[*_\s!]+$/gu, '')
  if (plain === '' || plain.length > 60 || /[\d?!:;？！：。，]/u.test(plain)) return false
  if (names.some((pattern) => pattern.test(plain))) return true
  const parts = plain.split(/\s+/)
  return (
    parts.length <= 8 &&
    parts.every((part) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(part) || LINKING.test(part)) &&
    /^\p{Lu}/u.test(plain)
  )
}

/** A street: "14 Dock Lane, Leeds LS1 2AB". */
function isAddress(text: string): boolean {
  return (
    text.length <= 80 &&
    /\d/.test(text) &&
    /\p{Lu}/u.test(text) &&
    !/[?!;？！。]/u.test(text) &&
    text
      .split(/[\s,|·•-]+/)
      .every((part) => /^(?:[\p{Lu}\d#№].*|)$/u.test(part) || LINKING.test(part))
  )
}
