import { type MailHeaders, parseHeaders } from './mail-headers.ts'

/** Beyond them a parser may run for minutes, so they are checked before it runs. */
export const mailLimits = {
  bytes: 25 * 1024 * 1024,
  headerBytes: 256 * 1024,
  parts: 1000,
  nesting: 20,
  innerMails: 5,
  recipients: 1000,
} as const

/** What can be told of a mail without parsing it. */
export type MailScan = {
  readonly headers: MailHeaders
  /** The Content-Type headers of the mail and its parts, in lower case. */
  readonly types: readonly string[]
  /** Which limit it breaks; null where none. */
  readonly refused: string | null
  /** It ends before its MIME structure does. */
  readonly cut: boolean
}

type Open = { readonly boundary: string; readonly innerMails: number }

const BLANK_LINE = /\r?\n[ \t]*\r?\n/g

/** Walks over the boundaries and headers of a mail, touching each byte once. */
export function scanMail(bytes: Uint8Array): MailScan {
  // One byte is one unit, so offsets into the text are offsets into the bytes.
  const text = new TextDecoder('latin1').decode(bytes)
  const first = headerEnd(text, 0)
  const headers = parseHeaders(
    decodeHeader(bytes.subarray(0, Math.min(first, mailLimits.headerBytes))),
  )
  const types: string[] = []
  const done = (refused: string | null, cut: boolean): MailScan => ({
    headers,
    types,
    refused,
    cut,
  })

  if (bytes.length > mailLimits.bytes) return done('size', false)
  if (countRecipients(headers) > mailLimits.recipients) return done('recipients', false)

  let open: Open[] = []
  let innerMails = 0
  let parts = 0
  let at = 0
  for (;;) {
    const end = headerEnd(text, at)
    if (end - at > mailLimits.headerBytes) return done('headers', false)
    const part = parseHeaders(text.slice(at, end))
    const type = part.get('content-type')?.[0]?.slice(0, 2000) ?? ''
    if (type !== '') types.push(type.toLowerCase())
    const boundary = boundaryOf(type)
    if (boundary !== undefined) {
      open.push({ boundary, innerMails })
      if (open.length > mailLimits.nesting) return done('nesting', false)
    } else if (/^message\/(rfc822|global)\b/i.test(type) && end < text.length) {
      if (++innerMails > mailLimits.innerMails) return done('inner mails', false)
      at = end
      continue
    }
    const found = nextPart(text, end, open)
    if (!found)
      return done(null, open.length > 0 || (end === text.length && at === 0 && !endsHeaders(text)))
    open = found.open
    innerMails = open.at(-1)?.innerMails ?? 0
    if (open.length === 0) return done(null, false)
    if (++parts > mailLimits.parts) return done('parts', false)
    at = found.at
  }
}

/** Where the header block that starts here ends, its blank line included. */
function headerEnd(text: string, start: number): number {
  const empty = /^\r?\n/.exec(text.slice(start, start + 2))
  if (empty) return start + empty[0].length
  BLANK_LINE.lastIndex = start
  const match = BLANK_LINE.exec(text)
  return match ? match.index + match[0].length : text.length
}

function endsHeaders(text: string): boolean {
  return text.endsWith('\n')
}

function decodeHeader(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function boundaryOf(type: string): string | undefined {
  if (!/^\s*multipart\//i.test(type)) return undefined
  const match = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(type)
  return match?.[1] ?? match?.[2]
}

/** The next part of the innermost multipart it belongs to; undefined at the end of the mail. */
function nextPart(
  text: string,
  from: number,
  open: readonly Open[],
): { at: number; open: Open[] } | undefined {
  const depths = new Map(open.map((part, depth) => [part.boundary, depth]))
  let level = open.length
  let at = text.startsWith('--', from) ? from : next(text, from)
  while (at !== -1 && level > 0) {
    const end = text.indexOf('\n', at)
    const stop = end === -1 ? text.length : end
    const line = text.slice(at + 2, Math.min(stop, at + 1000)).trimEnd()
    const started = depths.get(line)
    if (started !== undefined && started < level)
      return { at: Math.min(stop + 1, text.length), open: open.slice(0, started + 1) }
    const closed = line.endsWith('--') ? depths.get(line.slice(0, -2)) : undefined
    if (closed !== undefined && closed < level) level = closed
    at = next(text, stop + 1)
  }
  return level === 0 && open.length > 0 ? { at: text.length, open: [] } : undefined
}

function next(text: string, from: number): number {
  const found = text.indexOf('\n--', Math.max(from - 1, 0))
  return found === -1 ? -1 : found + 1
}

function countRecipients(headers: MailHeaders): number {
  let count = 0
  for (const name of ['to', 'cc', 'bcc']) {
    for (const value of headers.get(name) ?? []) {
      for (let at = value.indexOf('@'); at !== -1; at = value.indexOf('@', at + 1)) count++
    }
  }
  return count
}
