import { languages } from '../../model/language.ts'
import { foreignMailWords } from './foreign-mail-words.ts'
import { languageWords } from './languages/index.ts'

type Line = { readonly start: number; readonly end: number; readonly text: string }

const words = languages.map((language) => languageWords[language].mail)
const programs = [...words, foreignMailWords]
const replyHeaders = programs.flatMap((mail) => mail.replyHeaders)
const disclaimers = words.flatMap((mail) => mail.disclaimers)
const sentFrom = programs.flatMap((mail) => mail.sentFrom)
const separators = new Set(programs.flatMap((mail) => mail.separators))
const signOffs = new Set(words.flatMap((mail) => mail.signOffs))
const thanks = new Set(words.flatMap((mail) => mail.thanks))
const fromFields = programs.flatMap((mail) => mail.fromField)
const contactLabels = words.flatMap((mail) => mail.contactLabels)

const QUOTED = /^[ \t]{0,3}(?:>|＞|&gt;)/
const FROM_FIELD = fieldPattern(fromFields)
const OTHER_FIELD = fieldPattern(programs.flatMap((mail) => mail.otherFields))
const CONTACT_LABEL = new RegExp(
  String.raw`^[\s|*•·]*(?:${alternatives(contactLabels)})\s*\.?\s*[:：|]`,
  'iu',
)
const CONTACT =
  /(?:\+?\(?\d[\d\s().\-/]{6,}\d)|[\w.+-]+@[\w-]+\.[\w.]+|\b(?:https?:\/\/|www\.)\S+|^[\w-]+\.(?:com|net|org|example|io|co)(?:\.\w\w)?$/iu
const OPENS_HEADER =
  /^\W{0,3}(?:on|em|no dia|am|den|le|el|il|op)\s.{0,40}\d|^\W{0,3}(?:在|于|於|เมื่อ|ใน).{0,40}\d/i
const ADDRESS_OR_TIME = /@|\d{1,2}[:.：]\d{2}/
const LONGEST = 400

/**
 * The same text with everything that its sender did not write himself blanked by spaces.
 *
 * Quotes, what stands under a reply header or a forward, signatures, legal notices: all of it goes,
 * line by line; line ends and length stay, so that a place in the result is a place in the text.
 * Where it is unsure whose words they are, they stay. Of a chat or a call only quoted lines go.
 */
export function ownWords(text: string, mail: boolean): string {
  const lines = linesOf(text)
  const own = lines.map((line) => !QUOTED.test(line.text))
  if (mail) {
    dropForeign(lines, own)
    for (const [from, to] of runsOf(own)) dropSignature(lines, own, from, to)
  }
  if (own.every(Boolean)) return text
  return lines
    .map((line, i) =>
      own[i] ? text.slice(line.start, line.end) : ' '.repeat(line.end - line.start),
    )
    .join('\n')
}

/** "From:", "*Von:* …": the name of a field at the start of a line, with the marks that mail programs put around it. */
export function startsWithFromField(line: string): boolean {
  return FROM_FIELD.test(line)
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + LONGEST)).trimEnd() })
    start = end + 1
  }
  return lines
}

/** Reply headers, forwards and header blocks, and what stands under them. */
function dropForeign(lines: readonly Line[], own: boolean[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (!own[i] || lines[i]?.text === '') continue
    if (startsForeign(lines, i)) {
      own.fill(false, ruleAbove(lines, i))
      return
    }
    const taken = replyHeaderAt(lines, i)
    if (taken === 0) continue
    const header = lines
      .slice(i, i + taken)
      .map((line) => line.text)
      .join(' ')
    own.fill(false, i, i + taken)
    const below = nextWords(lines, i + taken)
    // Quoted lines below: whatever stands between them was written by the sender, so only they go.
    if (
      below === undefined ||
      QUOTED.test(lines[below]?.text ?? '') ||
      !ADDRESS_OR_TIME.test(header)
    )
      continue
    own.fill(false, i)
    return
  }
}

function startsForeign(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  return (
    isSeparator(text) ||
    ((FROM_FIELD.test(text) || OTHER_FIELD.test(text)) && isHeaderBlock(lines, at))
  )
}

/** "---------- Forwarded message ---------", "原始邮件": a known line, between dashes or ending in a colon. */
function isSeparator(text: string): boolean {
  if (text.length > 100) return false
  const framed = /^[\s>*_=#-]*[-_=*—–]{2,}|[-_=*—–]{2,}\s*$|[:：]\s*$/u.test(text)
  return (
    framed &&
    separators.has(
      text
        .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')
        .toLowerCase()
        .replace(/ by .{0,80}$/, ' by')
        .replace(/i̇/g, 'i'),
    )
  )
}

/** Outlook's block: three fields or more, close together, one of them From. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  let fields = 0
  let named = false
  for (let i = at, seen = 0; i < lines.length && seen < 7; i++) {
    const text = lines[i]?.text ?? ''
    if (text === '') continue
    seen++
    if (FROM_FIELD.test(text)) named = true
    else if (OTHER_FIELD.test(text)) fields++
    else if (fields === 0 && seen > 2) return false
  }
  return named && fields >= 2
}

/** A line of underscores right above a header block belongs to it. */
function ruleAbove(lines: readonly Line[], at: number): number {
  let above = at - 1
  while (above >= 0 && lines[above]?.text === '') above--
  return above >= 0 && /^[-_=*\s]{5,}$/.test(lines[above]?.text ?? '') ? above : at
}

/** How many lines from here on are a reply header; mail programs break it over up to four. */
function replyHeaderAt(lines: readonly Line[], at: number): number {
  if (!/[\d@]|^\W*-{2}/.test(lines[at]?.text ?? '')) return 0
  for (let count = 1; count <= 4; count++) {
    const text = lines[at + count - 1]?.text ?? ''
    if (text.trim() === '' || text.length >= LONGEST || QUOTED.test(text)) return 0
    if (!mayEndHeader(text) || !isReplyHeader(lines, at, count)) continue
    // What stands above the line that opens a header was written by the sender.
    for (let later = 1; later < count; later++)
      if (OPENS_HEADER.test(lines[at + later]?.text ?? '')) return 0
    return count
  }
  return 0
}

function mayEndHeader(text: string): boolean {
  return (
    /[:：]\s*$/.test(text) ||
    /(?:wrote|said|sent|escreveu|写道|寫道|yazdı|เขียนว่า)[\s-]*$/.test(text)
  )
}

function isReplyHeader(lines: readonly Line[], at: number, count: number): boolean {
  const joined = lines
    .slice(at, at + count)
    .map((line) => line.text.trim())
    .join(' ')
  if (joined.length > 600 || !/[\d@]/.test(joined))
    return joined.startsWith('--') && replyHeaders.some((pattern) => pattern.test(joined))
  return (
    replyHeaders.some((pattern) => pattern.test(joined)) ||
    introducesQuote(lines, at + count, joined)
  )
}

/** In a language that we do not know: an address, a date and a colon, right above quoted lines. */
function introducesQuote(lines: readonly Line[], below: number, header: string): boolean {
  if (/.\bon\s.{4,}wrote\s*:$/i.test(header)) return false
  if (!/\S+@\S+/.test(header) || !/\d{1,2}[:.]\d{2}|\d{4}/.test(header)) return false
  const next = nextWords(lines, below)
  return next !== undefined && QUOTED.test(lines[next]?.text ?? '')
}

function nextWords(lines: readonly Line[], from: number): number | undefined {
  for (let i = from; i < lines.length; i++) if (lines[i]?.text !== '') return i
  return undefined
}

/** The stretches of own lines, as [from, to). */
function runsOf(own: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (let i = 0; i < own.length; i++) {
    if (!own[i]) continue
    const from = i
    while (i < own.length && own[i]) i++
    runs.push([from, i])
  }
  return runs
}

/** Of one stretch: the legal notice, then the mark of the device, then the signature. */
function dropSignature(lines: readonly Line[], own: boolean[], from: number, to: number): void {
  const textOf = (i: number): string => lines[i]?.text ?? ''
  let end = trimEnd(lines, from, to)
  for (const [start, stop] of paragraphs(lines, from, end)) {
    const joined = lines
      .slice(start, stop)
      .map((line) => line.text)
      .join(' ')
      .slice(0, 2000)
    if (disclaimers.some((pattern) => pattern.test(joined))) own.fill(false, start, stop)
  }
  while (end > from && !own[end - 1]) end = trimEnd(lines, from, end - 1)
  for (let i = from; i < end; i++) {
    const text = textOf(i).trim()
    if (
      text !== '' &&
      text.length < 120 &&
      end - i <= 12 &&
      sentFrom.some((pattern) => pattern.test(text))
    )
      own[i] = false
  }
  while (end > from && !own[end - 1]) end = trimEnd(lines, from, end - 1)
  const start = signatureStart(lines, from, end)
  if (start !== undefined) own.fill(false, start, end)
}

/** Where the signature of the lines [from, end) begins; undefined where there is none for sure. */
function signatureStart(lines: readonly Line[], from: number, end: number): number | undefined {
  const textOf = (i: number): string => (lines[i]?.text ?? '').trim()
  for (let i = from; i < end; i++)
    if (
      /^--$/.test(textOf(i)) &&
      (lines[i]?.end ?? 0) - (lines[i]?.start ?? 0) <= 4 &&
      end - i <= 40
    )
      return i
  for (let i = Math.max(from, end - 14); i < end; i++) {
    const kind = signOffKind(textOf(i))
    if (kind !== undefined && looksSigned(lines, i + 1, end)) return kind === 'signOff' ? i : i + 1
    if (/^[-–—_=*]{2,}$/.test(textOf(i)) && i > from && looksSigned(lines, i + 1, end)) return i
  }
  return contactStart(lines, from, end)
}

/** "Kind regards," and "Best, Ann" are a sign-off; "Thanks," only closes above a name, and stays. */
function signOffKind(text: string): 'signOff' | 'thanks' | undefined {
  if (text === '' || text.length > 60) return undefined
  const plain = text
    .toLowerCase()
    .replace(/i̇/g, 'i')
    .replace(/[\s.,，。!！;:：~～^_-]+$/u, '')
  if (signOffs.has(plain)) return 'signOff'
  if (thanks.has(plain)) return 'thanks'
  const comma = plain.search(/[,，]/)
  if (comma < 2) return undefined
  const name = text.slice(comma + 1).trim()
  const first = plain.slice(0, comma)
  const second = name.toLowerCase().replace(/[\s.,!]+$/u, '')
  if ((signOffs.has(first) || thanks.has(first)) && (isName(name) || signOffs.has(second)))
    return signOffs.has(first) ? 'signOff' : undefined
  return undefined
}

/** Below a sign-off stand a few short lines without a sentence in them, or nothing. */
function looksSigned(lines: readonly Line[], from: number, end: number): boolean {
  let count = 0
  for (let i = from; i < end; i++) {
    const text = (lines[i]?.text ?? '').trim()
    if (text === '') continue
    if (++count > 9) return false
    if (CONTACT.test(text) || CONTACT_LABEL.test(text)) continue
    if (
      text.length > 70 ||
      /[?？!！…]/u.test(text) ||
      /(?:[.。]\s+\S.*[.。]|[a-zà-ÿ]{3,}\.)$/u.test(text) ||
      /^p\.?\s?s\b/i.test(text)
    )
      return false
    if (text.split(/\s+/).length > 9) return false
  }
  return true
}

/** A last paragraph that is mostly numbers and addresses, with the name lines above it. */
function contactStart(lines: readonly Line[], from: number, end: number): number | undefined {
  const tail = paragraphs(lines, Math.max(from, end - 12), end).at(-1)
  if (!tail) return undefined
  const [start, stop] = tail
  const texts = lines.slice(start, stop).map((line) => line.text.trim())
  const firstContact = texts.findIndex((text) => CONTACT.test(text) || CONTACT_LABEL.test(text))
  if (firstContact === -1) return namesStart(texts, start, from)
  const contacts = texts.filter((text) => CONTACT.test(text) || CONTACT_LABEL.test(text)).length
  if (texts.length < 2 || contacts * 3 < texts.length || !looksSigned(lines, start, stop))
    return undefined
  if (!texts.every((text) => CONTACT.test(text) || CONTACT_LABEL.test(text) || isName(text)))
    return undefined
  return start > from ? start : undefined
}

/** Two or more lines that are names and nothing else, under an empty line: "Orhan Baysal / Baysal Zeytincilik". */
function namesStart(texts: readonly string[], start: number, from: number): number | undefined {
  if (start <= from || texts.length < 2 || texts.length > 5) return undefined
  return texts.every((text) => isName(text)) ? start : undefined
}

/** Words that all begin with a capital, or a few characters of Chinese without a mark. */
function isName(text: string): boolean {
  const plain = text.replace(/[|/,•·()&+.]/gu, ' ').trim()
  if (plain === '' || plain.length > 60 || /[\d?!:;？！：。，]/u.test(text)) return false
  const parts = plain.split(/\s+/)
  if (parts.length > 6) return false
  return parts.every(
    (part) =>
      /^\p{Lu}[\p{L}'’.-]*$/u.test(part) ||
      /^(?:da|de|do|dos|das|e|of|and|the|van|von|ve|for|di)$/.test(part),
  )
}

/** Paragraphs of [from, end) as [start, stop): lines with no empty one between them. */
function paragraphs(
  lines: readonly Line[],
  from: number,
  end: number,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (let i = from; i < end; i++) {
    if (lines[i]?.text.trim() === '') continue
    const start = i
    while (i < end && lines[i]?.text.trim() !== '') i++
    found.push([start, i])
  }
  return found
}

function trimEnd(lines: readonly Line[], from: number, to: number): number {
  let end = to
  while (end > from && lines[end - 1]?.text.trim() === '') end--
  return end
}

function fieldPattern(names: readonly string[]): RegExp {
  return new RegExp(String.raw`^[\s>*_|-]{0,6}(?:${alternatives(names)})\s*\*?\s*[:：]`, 'iu')
}

function alternatives(names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|')
}
