import * as z from 'zod'
import { Moment } from './moment.ts'

/** A place in an imported file that could not be read, and why. */
export const ImportIssue = z.object({
  /** `noun.snake_case`; each has a sentence in every language under `issues`. */
  code: z.enum([
    'file.unknown_format',
    'file.empty',
    'file.too_large',
    'file.unreadable',
    'archive.refused',
    'mail.refused',
    'mail.no_sender',
    'mail.no_date',
    'mail.several_senders',
    'mail.truncated',
    'text.bad_encoding',
    'call.no_date',
    'call.no_cues',
    'chat.no_messages',
    'line.not_json',
    'line.bad_record',
    'line.too_long',
    'entry.bad_json',
  ]),
  /** Where in the file: a line, a byte offset, or an archive's entry. */
  place: z.string().nullable(),
  /** What exactly, in the words of the parser or the data. */
  detail: z.string().max(500).nullable(),
  /** How many messages are lost by it; 0 where none is. */
  messages: z.int().min(0),
})
export type ImportIssue = z.infer<typeof ImportIssue>
export type ImportIssueCode = ImportIssue['code']

export const ImportState = z.enum(['queued', 'reading', 'assessing', 'done', 'failed', 'stopped'])
export type ImportState = z.infer<typeof ImportState>

export const ImportFileState = z.enum(['waiting', 'reading', 'read', 'refused', 'stopped'])
export type ImportFileState = z.infer<typeof ImportFileState>

/** One file of an import: `format` is the importer that knew it, null until or unless one did. */
export const ImportFile = z.object({
  name: z.string(),
  size: z.int(),
  format: z.string().nullable(),
  state: ImportFileState,
  messages: z.int(),
})
export type ImportFile = z.infer<typeof ImportFile>

/** Files brought in together: how far it is, what it brought, and what could not be read. */
export const Import = z.object({
  id: z.string(),
  state: ImportState,
  files: z.array(ImportFile),
  bytesDone: z.int(),
  bytesTotal: z.int(),
  messagesRead: z.int(),
  /** Messages that were not known before. */
  messagesAdded: z.int(),
  accounts: z.array(z.object({ id: z.string(), name: z.string(), messages: z.int() })),
  /** The first hundred; all of them are in issues.csv. */
  issues: z.array(ImportIssue.extend({ file: z.string() })),
  issueCount: z.int(),
  /** Speakers of chats and calls whom nothing tells to be ours or the client's. */
  unknownSpeakers: z.array(z.object({ name: z.string(), messages: z.int() })),
  startedAt: Moment,
  finishedAt: Moment.nullable(),
})
export type Import = z.infer<typeof Import>
