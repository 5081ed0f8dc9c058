import { languages } from '../../model/language.ts'
import { foreignMailWords } from './foreign-mail-words.ts'
import { languageWords } from './languages/index.ts'
import {
  alternatives,
  joined,
  type Line,
  linesOf,
  LONGEST,
  nextWords,
  runsOf,
} from './own-words-lines.ts'
import { dropSignature } from './own-words-signature.ts'

const programs = [...languages.map((language) => languageWords[language].mail), foreignMailWords]
const replyHeaders = programs.flatMap((mail) => mail.replyHeaders)
const separators = new Set(programs.flatMap((mail) => mail.separators))
const fromFields = programs.flatMap((mail) => mail.fromField)

const QUOTED = /^[ \t]{0,3}(?:>|＞|&gt;)/
const FROM_FIELD = fieldPattern(fromFields)
const OTHER_FIELD = fieldPattern(programs.flatMap((mail) => mail.otherFields))
const OPENS_HEADER =
  /^\W{0,3}(?:on|em|no dia|am|den|le|el|il|op)\s.{0,40}\d|^\W{0,3}(?:在|于|於|เมื่อ|ใน).{0,40}\d/i
const STAMP = /\S@\S|\d{1,2}[\u200E\u200F]?[:.][\u200E\u200F]?\d{2}|\d{4}年/
const SHARED =
  /^(?!\W*on\s)(.{1,300}?)([\s-]+(?:on|em)\s(?:\w{3,10}\.?,?\s)?(?:\d|\w{3,9}\.?\s\d).{8,250}\b(?:wrote|escreveu):)$/iu
const ADDRESS_OR_TIME = /@|\d{1,2}[:.：]\d{2}/

/**
 * The same text with everything that its sender did not write himself blanked by spaces.
 *
 * Quotes, what stands under a reply header or a forward, signatures, legal notices: all of it goes,
 * line by line; line ends and length stay, so that a place in the result is a place in the text.
 * Where it is unsure whose words they are, they stay. Of a chat or a call only quoted lines go.
 */
export function ownWords(text: string, mail: boolean): string {
  const lines = mail ? linesOf(text).flatMap(splitShared) : linesOf(text)
  const own = lines.map((line) => !QUOTED.test(line.text))
  dropChatQuote(lines, own)
  if (mail) {
    dropWrapped(lines, own)
    dropForeign(lines, own)
    const first = nextWords(lines, 0)
    for (const run of runsOf(own)) dropSignature(lines, own, run, first)
  }
  if (own.every(Boolean)) return text
  return lines
    .map(({ start, end }, i) => {
      const words = own[i] ? text.slice(start, end) : ' '.repeat(end - start)
      return words + text.slice(end, lines[i + 1]?.start)
    })
    .join('')
}

/** "From:", "*Von:* …": the name of a field at the start of a line, with the marks that mail programs put around it. */
export function startsWithFromField(line: string): boolean {
  return FROM_FIELD.test(line)
}

/** "Fine. On Mon, 9 Mar 2026 at 16:02, Ann <ann@x.example> wrote:": the answer and the header are two lines. */
function splitShared(line: Line): readonly Line[] {
  const found = SHARED.exec(line.text)
  const header = found?.[2] ?? ''
  if (!found || !ADDRESS_OR_TIME.test(header)) return [line]
  const cut = line.start + (found[1]?.length ?? 0)
  return [
    { start: line.start, end: cut, text: (found[1] ?? '').trimEnd() },
    { start: cut, end: line.end, text: header },
  ]
}

/** Chat programs put "「Ann: …」" and a row of dashes above an answer. */
function dropChatQuote(lines: readonly Line[], own: boolean[]): void {
  if (!/^「[^」]{1,60}[:：]/u.test(lines[0]?.text ?? '')) return
  const rule = lines.findIndex((line) => /^(?:[-—–]\s?){5,}$/.test(line.text))
  if (rule > 0 && lines[rule - 1]?.text.endsWith('」')) own.fill(false, 0, rule + 1)
}

/** The end of a long quoted line that a mail program has broken, between two quoted ones. */
function dropWrapped(lines: readonly Line[], own: boolean[]): void {
  for (let i = 1; i + 1 < lines.length; i++) {
    if (!own[i] || own[i - 1] || own[i + 1]) continue
    const above = lines[i - 1]?.text ?? ''
    const text = lines[i]?.text ?? ''
    if (above.length >= 60 && !/[.?!:;)]$/.test(above) && /^\p{Ll}.{0,60}$/u.test(text))
      own[i] = false
  }
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
    const header = joined(lines, i, i + taken)
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
  const plain = text.replace(/&nbsp;/g, ' ')
  const framed = /^[\s>*_=#-]*[-_=*—–]{2,}|[-_=*—–]{2,}\s*$|[:：]\s*$/u.test(plain)
  return (
    framed &&
    separators.has(
      plain
        .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')
        .replace(/İ/g, 'i')
        .toLowerCase()
        .replace(/ by .{0,80}$/, ' by'),
    )
  )
}

/** Outlook's block: From and two fields or more, close together; of two only, with an address or a time in them. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  let fields = 0
  let named = false
  let stamped = false
  for (let i = at, seen = 0; i < lines.length && seen < 7; i++) {
    const text = lines[i]?.text ?? ''
    if (text === '') continue
    seen++
    const other = OTHER_FIELD.test(text)
    if (FROM_FIELD.test(text)) named = true
    else if (other) fields++
    else if (fields === 0 && seen > 2) return false
    if (other || FROM_FIELD.test(text)) stamped ||= STAMP.test(text)
  }
  if (!named) return false
  return fields >= 3 || (fields === 2 && stamped) || (fields === 1 && isFromAndDate(lines, at))
}

/** "From: ann@x.example" and "Date: Mon, 9 Mar 2026 16:02", one right below the other. */
function isFromAndDate(lines: readonly Line[], at: number): boolean {
  const both = joined(lines, at, at + 2)
  return /\S@\S/.test(both) && /\d{4}.{0,20}\d{1,2}[:.]\d{2}/.test(both)
}

/** A line of underscores right above a header block belongs to it. */
function ruleAbove(lines: readonly Line[], at: number): number {
  let above = at - 1
  while (above >= 0 && lines[above]?.text === '') above--
  return above >= 0 && /^[-_=*\s]{3,}$/.test(lines[above]?.text ?? '') ? above : at
}

/** How many lines from here on are a reply header; mail programs break it over up to four. */
function replyHeaderAt(lines: readonly Line[], at: number): number {
  if (!/[\d@]|^\W*-{2}/.test(lines[at]?.text ?? '')) return 0
  for (let count = 1; count <= 4; count++) {
    const text = lines[at + count - 1]?.text ?? ''
    if (text.trim() === '' || text.length >= LONGEST) return 0
    if (QUOTED.test(text) && !endsAddress(lines, at + count - 1)) return 0
    if (!mayEndHeader(text) || !isReplyHeader(lines, at, count)) continue
    // What stands above the line that opens a header was written by the sender.
    for (let later = 1; later < count; later++)
      if (OPENS_HEADER.test(lines[at + later]?.text ?? '')) return 0
    return count
  }
  return 0
}

/** "> wrote:" below "Ann <ann@x.example": the mark belongs to the address. */
function endsAddress(lines: readonly Line[], at: number): boolean {
  return (
    /<[^<>]*$/.test(lines[at - 1]?.text ?? '') &&
    /^\s*>\s?[^>]{0,40}[:：]$/.test(lines[at]?.text ?? '')
  )
}

function mayEndHeader(text: string): boolean {
  return (
    /[:：]\s*$|<\S+@\S+>$/.test(text) ||
    /(?:wrote|said|sent|escreveu|写道|寫道|yazdı|เขียนว่า)[\s-]*$/.test(text)
  )
}

function isReplyHeader(lines: readonly Line[], at: number, count: number): boolean {
  const header = joined(lines, at, at + count)
  const known = (): boolean => replyHeaders.some((pattern) => pattern.test(header))
  if (header.length > 600) return false
  if (!/[\d@]/.test(header)) return header.startsWith('--') && known()
  // Without a colon it is a sentence, unless an address or quoted lines say otherwise.
  if (!/[:：-]\s*$|@/.test(header) && !isQuotedBelow(lines, at + count)) return false
  return known() || introducesQuote(lines, at + count, header)
}

function isQuotedBelow(lines: readonly Line[], from: number): boolean {
  const next = nextWords(lines, from)
  return next !== undefined && QUOTED.test(lines[next]?.text ?? '')
}

/** In a language that we do not know: an address, a date and a colon, right above quoted lines. */
function introducesQuote(lines: readonly Line[], below: number, header: string): boolean {
  if (/.\bon\s.{4,}wrote\s*:$/i.test(header)) return false
  if (!/\S+@\S+/.test(header) || !/\d{1,2}[:.]\d{2}|\d{4}/.test(header)) return false
  return isQuotedBelow(lines, below)
}

function fieldPattern(names: readonly string[]): RegExp {
  return new RegExp(String.raw`^[\s>*_|-]{0,6}(?:${alternatives(names)})\s*\*?\s*[:：]`, 'iu')
}
