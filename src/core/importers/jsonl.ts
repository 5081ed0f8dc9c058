import * as z from 'zod'
import { MessageChannel } from '../../model/message.ts'
import { Moment } from '../../model/moment.ts'
import { Record } from '../../model/record.ts'
import { Side } from '../../model/side.ts'
import { lineBatchesOf } from './file-text.ts'
import { type Importer, type ImportItem, issueItem } from './importer.ts'
import { parseShallowJson } from './json-text.ts'

const LONGEST_LINE = 1024 * 1024

const PersonLine = z.object({
  name: z
    .string()
    .max(500)
    .nullish()
    .transform((name) => name ?? null),
  address: z
    .string()
    .max(500)
    .nullish()
    .transform((address) => address?.toLowerCase() ?? null),
})

/** A message as a file of records writes it. */
const MessageLine = z.object({
  type: z.literal('message'),
  id: z.string().min(1).max(500),
  account: z.string().min(1).max(500).nullish(),
  at: Moment,
  conversation: z.string().min(1).max(500),
  from: PersonLine,
  to: z.array(PersonLine).default([]),
  side: Side.nullish(),
  subject: z.string().nullish(),
  text: z.string(),
  replyTo: z.string().nullish(),
  channel: MessageChannel,
  end: Moment.nullish(),
  automatic: z.boolean().nullish(),
})

const types: ReadonlySet<unknown> = new Set([
  'message',
  'meeting',
  'report',
  'plan',
  'pulse',
  'expectation',
  'correction',
  'invoice',
])

/** Our own records, one a line. */
export const jsonl: Importer = {
  id: 'jsonl',
  accepts: ({ name, text }) => {
    const first = text.replace(/^\ufeff?\s*/, '').split(/\r\n|\n|\r/, 1)[0] ?? ''
    if (!first.startsWith('{')) return false
    return types.has(typeOf(parseShallowJson(first))) || name.toLowerCase().endsWith('.jsonl')
  },

  async *read(file) {
    for await (const batch of lineBatchesOf(file, LONGEST_LINE)) {
      for (const { number, text, cut } of batch) {
        if (text.trim() === '') continue
        yield cut
          ? issueItem('line.too_long', `line ${number}`, null, 1)
          : readLine(text, `line ${number}`)
      }
    }
  },
}

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined
}

function readLine(text: string, place: string): ImportItem {
  const value = parseShallowJson(text.replace(/^\ufeff/, ''))
  if (value === undefined) return issueItem('line.not_json', place, text.slice(0, 200), 1)
  return readRecord(value, place)
}

/** One record of a JSONL file; an issue at its place where it is none. */
export function readRecord(value: unknown, place: string): ImportItem {
  if (typeOf(value) === 'message') {
    const line = MessageLine.safeParse(value)
    return line.success
      ? { kind: 'message', message: toMessage(line.data) }
      : badRecord(line.error, place)
  }
  const record = Record.safeParse(value)
  return record.success ? { kind: 'record', record: record.data } : badRecord(record.error, place)
}

function badRecord(error: z.ZodError, place: string): ImportItem {
  return issueItem('line.bad_record', place, z.prettifyError(error), 1)
}

function toMessage(line: z.infer<typeof MessageLine>) {
  return {
    id: line.id,
    conversation: line.conversation,
    channel: line.channel,
    from: line.from,
    to: line.to,
    side: line.side ?? null,
    account: line.account ?? null,
    claimedAt: line.at,
    receivedAt: null,
    endedAt: line.end ?? null,
    subject: line.subject ?? null,
    text: line.text.toWellFormed(),
    replyTo: line.replyTo ?? null,
    automatic: line.automatic ? 'system' : null,
    unverified: null,
  }
}
