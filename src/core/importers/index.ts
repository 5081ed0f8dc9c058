import { eml } from './eml.ts'
import { headOf } from './file-text.ts'
import { type Importer, type ImportItem, issueItem, type ReadOptions } from './importer.ts'
import { jsonl } from './jsonl.ts'
import { mbox } from './mbox.ts'
import { slack } from './slack.ts'
import { webvtt } from './webvtt.ts'
import { whatsapp } from './whatsapp.ts'

/** Every importer, the most particular first: the first that accepts a file reads it. */
export const importers: readonly Importer[] = [slack, webvtt, jsonl, whatsapp, mbox, eml]

/** The importer that reads this file, known by its first bytes; undefined where none does. */
export async function recogniseImporter(file: File): Promise<Importer | undefined> {
  const head = await headOf(file)
  return importers.find((importer) => importer.accepts(head))
}

/** All that is in a file of any known format. It never throws: what cannot be read is an issue. */
export async function* readFile(file: File, options: ReadOptions = {}): AsyncGenerator<ImportItem> {
  if (file.size === 0) {
    yield issueItem('file.empty')
    return
  }
  try {
    const importer = await recogniseImporter(file)
    if (!importer) {
      yield issueItem('file.unknown_format')
      return
    }
    yield* importer.read(file, options)
  } catch (error) {
    yield issueItem('file.unreadable', null, error instanceof Error ? error.message : String(error))
  }
}
