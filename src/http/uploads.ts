import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'

const GIGABYTE = 1024 ** 3

/** What one request may bring in: the mailbox of many years has some gigabytes. */
export const uploadLimits = { fileSize: 4 * GIGABYTE, files: 500 } as const

export type ReceivedFile = { readonly name: string; readonly path: string; readonly size: number }

/** Streams every file of a request into a folder under names of our own, for our eyes only. */
export async function receiveFiles(
  request: FastifyRequest,
  folder: string,
): Promise<readonly ReceivedFile[]> {
  const received: ReceivedFile[] = []
  const parts = request.files({
    limits: { ...uploadLimits, fields: 50, fieldSize: 10_000, headerPairs: 50, parts: 600 },
    preservePath: false,
  })
  for await (const { file, filename } of parts) {
    const path = join(folder, String(received.length))
    await pipeline(file, createWriteStream(path, { mode: 0o600, flags: 'wx' }))
    if (file.truncated) throw new AppError('import.file_too_large')
    received.push({ name: displayName(filename), path, size: file.bytesRead })
  }
  if (received.length === 0) throw new AppError('import.no_files')
  return received
}

/** The last part of a name as given: never a path, never empty, of bearable length. */
function displayName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what goes.
  const last = (name.split(/[/\\]/).at(-1) ?? '').replace(/[\u0000-\u001f\u007f]/g, '')
  return last.slice(-255) || 'unnamed'
}
