import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ImportIssue } from '../../model/import.ts'
import type { Message } from '../../model/message.ts'
import type { Record } from '../../model/record.ts'
import type { ReadOptions } from './importer.ts'
import { readFile } from './index.ts'

/** All that is read from a file, sorted by kind. */
export type Contents = {
  readonly messages: readonly Message[]
  readonly records: readonly Record[]
  readonly issues: readonly ImportIssue[]
  readonly codes: readonly string[]
}

export async function contentsOf(file: File, options: ReadOptions = {}): Promise<Contents> {
  const items = await Array.fromAsync(readFile(file, options))
  const issues = items.flatMap((item) => (item.kind === 'issue' ? [item.issue] : []))
  return {
    messages: items.flatMap((item) => (item.kind === 'message' ? [item.message] : [])),
    records: items.flatMap((item) => (item.kind === 'record' ? [item.record] : [])),
    issues,
    codes: issues.map((issue) => issue.code),
  }
}

/** A file of ours under `fixtures/`, read from the disk as the product reads it. */
export async function fixture(path: string): Promise<File> {
  const whole = fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url))
  return new File([await openAsBlob(whole)], basename(path))
}
