import PostalMime, { type Address, addressParser, decodeWords, type Email } from 'postal-mime'
import type { Message, Person } from '../../model/message.ts'
import { findAutomaticReason } from '../text/automatic-mail.ts'
import { visibleText } from '../text/html-text.ts'
import { contentId } from './content-id.ts'
import { type ImportItem, issueItem } from './importer.ts'
import { parseMailDate } from './mail-date.ts'
import { type MailHeaders, messageIds } from './mail-headers.ts'
import { mailLimits, type MailScan, scanMail } from './mail-scan.ts'

/** The name of a header that every mail of ours has one of: how a mail is known by its beginning. */
export const MAIL_HEADER =
  /^(?:from|to|date|subject|received|message-id|return-path|delivered-to|mime-version|content-type|reply-to|sender|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results|envelope-to|status|cc|in-reply-to|references|received-spf|thread-topic|thread-index)[ \t]*:/i

type Sender = { readonly from: Person; readonly unverified: string | null }

/** One mail as messages and issues; `cutIsTold` where a mail that ends too early is worth an issue. */
export async function readMail(
  given: Uint8Array,
  place: string | null,
  cutIsTold: boolean,
): Promise<readonly ImportItem[]> {
  const bytes = withLineFeeds(withoutEnvelope(given))
  const scan = scanMail(bytes)
  if (scan.refused !== null) return [issueItem('mail.refused', place, scan.refused, 1)]
  const sender = findSender(scan.headers)
  if (!sender) return [issueItem('mail.no_sender', place, null, 1)]
  const mail = await parse(bytes)
  if ('refused' in mail) return [issueItem('mail.refused', place, mail.refused, 1)]

  const message = toMessage(mail, scan, sender)
  const issues: ImportItem[] = []
  if (sender.unverified !== null)
    issues.push(issueItem('mail.several_senders', place, sender.unverified))
  if (message.claimedAt === null && message.receivedAt === null) {
    issues.push(issueItem('mail.no_date', place, scan.headers.get('date')?.[0] ?? null))
  }
  if (message.text.includes('\ufffd'))
    issues.push(issueItem('text.bad_encoding', place, message.id))
  if (scan.cut && cutIsTold) issues.push(issueItem('mail.truncated', place, message.id))
  return [{ kind: 'message', message }, ...issues]
}

async function parse(bytes: Uint8Array): Promise<Email | { refused: string }> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: mailLimits.nesting,
      maxHeadersSize: mailLimits.headerBytes * 4,
      // An attached mail is somebody else's words.
      forceRfc822Attachments: true,
    })
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) }
  }
}

/** Without an mbox envelope line, byte-order mark and empty lines at the start. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (bytes[at] === 0x0a || bytes[at] === 0x0d) at++
  const first = new TextDecoder('latin1').decode(bytes.subarray(at, at + 6))
  if (first.startsWith('From ') || first === '>From ') {
    const end = bytes.findIndex((byte, i) => i > at && (byte === 0x0a || byte === 0x0d))
    if (end !== -1) at = bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? end + 2 : end + 1
  }
  return bytes.subarray(at)
}

/** Mail of old Macs ends its lines with a bare CR, which is no line end to the parser. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes
  return bytes.map((byte) => (byte === 0x0d ? 0x0a : byte))
}

function toMessage(mail: Email, scan: MailScan, { from, unverified }: Sender): Message {
  const header = (name: string): string | undefined => scan.headers.get(name)?.[0]
  const subject = plainLine(mail.subject ?? '')
  const text = textOf(mail)
  const claimedAt = parseMailDate(header('date'))
  const receivedAt = findReceived(scan.headers)
  const references = messageIds(header('references'))
  const answered = messageIds(header('in-reply-to'))
  const id =
    ownId(header('message-id')) ??
    contentId(from.address ?? from.name, header('date') ?? null, text)
  return {
    id,
    conversation: shortId(references[0] ?? answered[0] ?? id),
    channel: 'email',
    from,
    to: recipients(scan.headers),
    side: null,
    account: null,
    claimedAt,
    receivedAt,
    endedAt: null,
    subject: subject === '' ? null : subject,
    text,
    replyTo: shortIdOrNull(answered[0] ?? references.at(-1)),
    automatic: findAutomaticReason({
      header,
      subject,
      sender: from.address ?? from.name ?? '',
      types: scan.types,
    }),
    unverified,
  }
}

/** The plain part, unless it is empty or only says that there is another. */
function textOf(mail: Email): string {
  const plain = clean(mail.text ?? '')
  const stub =
    plain.length < 300 &&
    (plain === '' ||
      /\bhtml\b.{0,80}\b(?:e-?mail|message|view|client|viewer|format)|\b(?:view|display|read)\b.{0,60}\bhtml\b/is.test(
        plain,
      ))
  if (!stub || !mail.html) return plain
  const seen = clean(visibleText(mail.html))
  return seen === '' ? plain : seen
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed().trimEnd()
}

/** Who it is from, and why that cannot be trusted; undefined where nobody is named. */
function findSender(headers: MailHeaders): Sender | undefined {
  const lines = (headers.get('from') ?? []).filter((line) => line !== '')
  const parsed = lines.map((line) => addressParser(line))
  const people = parsed.flat().flatMap(toPeople)
  const from =
    people.find((person) => person.address !== null) ?? people[0] ?? firstPerson(headers, 'sender')
  if (!from) return undefined
  if (lines.length > 1) return { from, unverified: 'several-from-lines' }
  if (/[\r\n]/.test(decodeWords(lines[0] ?? '')))
    return { from, unverified: 'line-break-in-sender' }
  if (parsed.flat().some((address) => address.group !== undefined))
    return { from, unverified: 'group-as-sender' }
  if (people.filter((person) => person.address !== null).length < 2)
    return { from, unverified: null }
  const sender = firstPerson(headers, 'sender')
  return sender?.address
    ? { from: sender, unverified: null }
    : { from, unverified: 'several-senders' }
}

function firstPerson(headers: MailHeaders, name: string): Person | undefined {
  const line = headers.get(name)?.[0]
  return line ? addressParser(line).flatMap(toPeople)[0] : undefined
}

function recipients(headers: MailHeaders): Person[] {
  return ['to', 'cc', 'bcc'].flatMap((name) =>
    (headers.get(name) ?? []).flatMap((line) => addressParser(line).flatMap(toPeople)),
  )
}

function toPeople(given: Address): readonly Person[] {
  if (given.group !== undefined) return given.group.flatMap(toPeople)
  const address = plainLine(given.address).toLowerCase()
  const name = plainLine(given.name)
  if (address === '' && name === '') return []
  return [{ name: name === '' ? null : name, address: address === '' ? null : address }]
}

function plainLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .toWellFormed()
    .trim()
    .slice(0, 500)
}

/** The topmost Received is our own server's: each hop puts its line above the others. */
function findReceived(headers: MailHeaders): Date | null {
  for (const line of headers.get('received') ?? []) {
    const date = parseMailDate(line.slice(line.lastIndexOf(';') + 1))
    if (date) return date
  }
  return null
}

function ownId(header: string | undefined): string | undefined {
  const id = messageIds(header)[0] ?? header?.replace(/[<>\s]/g, '')
  return id ? shortId(id) : undefined
}

function shortId(id: string): string {
  return id.length > 250 ? contentId(id) : id.toWellFormed()
}

function shortIdOrNull(id: string | undefined): string | null {
  return id === undefined ? null : shortId(id)
}
