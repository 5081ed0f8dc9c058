import type { ImportIssue, ImportIssueCode } from '../../model/import.ts'
import type { Message } from '../../model/message.ts'
import type { Record } from '../../model/record.ts'

export type ImportItem =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'record'; readonly record: Record }
  | { readonly kind: 'issue'; readonly issue: ImportIssue }

/** What an importer is told of a file before it reads it: its name and its first bytes. */
export type FileHead = {
  readonly name: string
  readonly bytes: Uint8Array
  /** The first bytes as text: UTF-8, or UTF-16 where a byte-order mark says so. */
  readonly text: string
}

/** What a file cannot say of itself. */
export type ReadOptions = {
  /** The zone of the wall times of a format that writes none; UTC unless told. */
  readonly timeZone?: string | undefined
}

/**
 * Reads one file format.
 *
 * Files are known by their content; the name only breaks ties. Reading never throws on bad input:
 * what cannot be read is yielded as an issue with its place and reason, and the rest is read.
 */
export type Importer = {
  readonly id: string
  accepts(head: FileHead): boolean
  read(file: File, options: ReadOptions): AsyncIterable<ImportItem>
}

/** An issue as an item; `messages` is how many are lost by it. */
export function issueItem(
  code: ImportIssueCode,
  place: string | null = null,
  detail: string | null = null,
  messages = 0,
): ImportItem {
  return { kind: 'issue', issue: { code, place, detail: detail?.slice(0, 500) ?? null, messages } }
}
