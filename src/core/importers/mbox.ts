import { bytesOf } from './file-text.ts'
import { type Importer, issueItem } from './importer.ts'
import { MAIL_HEADER, readMail } from './mail.ts'
import { mailLimits } from './mail-scan.ts'

const LIMIT_BYTES = 4 * 1024 ** 3
const BLOCK_BYTES = 4 * 1024 * 1024

/** "From ann@x.example Mon Jan  5 06:10:47 2026", with the variants of Gmail's and old programs' exports. */
const SEPARATOR =
  /^From (?:.{0,300}? )?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +)(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2}|\d{1,2} +(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)) +(?:\d{4} +)?\d{1,2}:\d{2}(?::\d{2})?(?: +(?:[A-Z]{1,5}|[+-]\d{4}))*(?: +\d{4})?(?: +(?:[A-Z]{1,5}|[+-]\d{4}))?(?: +remote from .{1,100})?[ \t]*$/

type Piece = {
  readonly start: number
  readonly bytes: Uint8Array
  readonly tooLarge: boolean
  readonly last: boolean
}

/** A mailbox as Thunderbird, Apple Mail, mutt and Google Takeout write it (mboxo, mboxrd, mboxcl). */
export const mbox: Importer = {
  id: 'mbox',
  accepts: ({ text }) => {
    const [first = '', second = ''] = text
      .slice(0, 4096)
      .replace(/^\ufeff?\s*/, '')
      .split(/\r\n|\n|\r/)
    return SEPARATOR.test(first) || (/^From \S+/.test(first) && isHeader(second))
  },

  async *read(file) {
    if (file.size > LIMIT_BYTES) {
      yield issueItem('file.too_large', null, `${file.size} bytes`)
      return
    }
    for await (const piece of piecesOf(file)) {
      const place = `byte ${piece.start}`
      if (piece.tooLarge) yield issueItem('mail.refused', place, 'size', 1)
      else yield* await readMail(unescape(piece.bytes), place, piece.last)
    }
  },
}

/** The mails of a mailbox, holding one of them at a time. */
async function* piecesOf(file: Blob): AsyncGenerator<Piece> {
  let held = new Uint8Array(0)
  let start = 0
  let tooLarge = false

  for (let at = 0; at < file.size; at += BLOCK_BYTES) {
    const last = at + BLOCK_BYTES >= file.size
    held = join(held, await bytesOf(file.slice(at, at + BLOCK_BYTES)))
    const text = new TextDecoder('latin1').decode(held)
    let from = 0
    for (
      let next = nextSeparator(text, from, last);
      next !== -1;
      next = nextSeparator(text, from, last)
    ) {
      yield {
        start: start + from,
        bytes: held.subarray(from, next),
        tooLarge: tooLarge || next - from > mailLimits.bytes,
        last: false,
      }
      tooLarge = false
      from = next
    }
    held = held.slice(from)
    start += from
    if (held.length > mailLimits.bytes + BLOCK_BYTES) {
      // Of a mail that will be refused only its end matters, where the next separator may begin.
      start += held.length - 4096
      held = held.slice(-4096)
      tooLarge = true
    }
  }
  if (held.some((byte) => byte > 0x20))
    yield { start, bytes: held, tooLarge: tooLarge || held.length > mailLimits.bytes, last: true }
}

/** Where the next mail begins; -1 where that cannot be told before more is read. */
function nextSeparator(text: string, from: number, last: boolean): number {
  let search = from + 1
  const body = announcedEnd(text, from)
  if (body !== undefined && isSeparator(text, body)) search = body
  for (let at = text.indexOf('From ', search); at !== -1; at = text.indexOf('From ', at + 1)) {
    if (!last && text.length - at < 2048) return -1
    if (isSeparator(text, at)) return at
  }
  return -1
}

/** After an empty line, with a date that could be one, and a mail header below it. */
function isSeparator(text: string, at: number): boolean {
  if (!text.startsWith('From ', at)) return false
  const before = text.slice(Math.max(0, at - 4), at)
  if (at > 0 && !/(?:\r\n|\n|\r)(?:\r\n|\n|\r)$/.test(before) && !/^(?:\r\n|\n|\r)$/.test(before))
    return false
  const [line = '', below = ''] = text.slice(at, at + 1200).split(/\r\n|\n|\r/, 2)
  return SEPARATOR.test(line) && isHeader(below)
}

function isHeader(line: string): boolean {
  return (
    MAIL_HEADER.test(line) || /^[A-Za-z][\w-]{1,60}:(?: |$)/.test(line) || line.startsWith('>From ')
  )
}

/** Where the mail that begins here ends by its own Content-Length, its empty last line included. */
function announcedEnd(text: string, from: number): number | undefined {
  const header = text.slice(from, from + 16_384)
  const length = /^content-length:[ \t]*(\d{1,10})[ \t]*\r?$/im.exec(header)
  const blank = /\r?\n\r?\n/.exec(header)
  if (!length || !blank || length.index > blank.index) return undefined
  const end = from + blank.index + blank[0].length + Number(length[1])
  return [end, end + 1, end + 2].find((at) => text.startsWith('From ', at))
}

/** ">From " at a line's start was "From " before the mailbox was written; ">>From " was ">From ". */
function unescape(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes)
  if (!text.includes('>From ')) return bytes
  const plain = new Uint8Array(bytes.length)
  let filled = 0
  let from = 0
  for (const { index } of text.matchAll(/(?<=[\r\n])>+From /g)) {
    plain.set(bytes.subarray(from, index), filled)
    filled += index - from
    from = index + 1
  }
  plain.set(bytes.subarray(from), filled)
  return plain.subarray(0, filled + bytes.length - from)
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}
