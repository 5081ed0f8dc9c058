import { openAsBlob } from 'node:fs'
import type { ImportItem } from '../core/importers/importer.ts'
import { readFile, recogniseImporter } from '../core/importers/index.ts'

const BATCH = 500
const BATCH_CHARACTERS = 2_000_000

/** A file to read: where it lies, its name, and the zone of its wall times where it writes none. */
export type FileToRead = {
  readonly path: string
  readonly name: string
  readonly timeZone?: string | undefined
}

export type ReadBatch = { readonly items: readonly ImportItem[]; readonly bytesDone: number }

/** The importer that knows a file, or null, and its items in batches with how far they reach. */
export async function readInBatches({
  path,
  name,
  timeZone,
}: FileToRead): Promise<{ format: string | null; batches: AsyncGenerator<ReadBatch> }> {
  const file = new File([await openAsBlob(path)], name)
  const importer = file.size > 0 ? await recogniseImporter(file) : undefined
  return { format: importer?.id ?? null, batches: inBatches(file, timeZone) }
}

async function* inBatches(file: File, timeZone: string | undefined): AsyncGenerator<ReadBatch> {
  const progress = countBytes(file)
  let items: ImportItem[] = []
  let characters = 0
  for await (const item of readFile(file, { timeZone })) {
    items.push(item)
    if (item.kind === 'message') characters += item.message.text.length
    if (items.length < BATCH && characters < BATCH_CHARACTERS) continue
    yield { items, bytesDone: progress.bytes }
    items = []
    characters = 0
  }
  yield { items, bytesDone: file.size }
}

/** Counts what is read off a file's stream; a reader that takes it whole counts at its end. */
function countBytes(file: File): { bytes: number } {
  const progress = { bytes: 0 }
  const stream = file.stream.bind(file)
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      progress.bytes = Math.min(file.size, progress.bytes + chunk.byteLength)
      controller.enqueue(chunk)
    },
  })
  let used = false
  file.stream = () => {
    if (used) return stream()
    used = true
    return stream().pipeThrough(count)
  }
  return progress
}
