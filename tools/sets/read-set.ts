import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { DataSet, Example, Row } from './data-set.ts'

export type DataFile = {
  /** Its name without what follows the first full stop: `train`, `dev`. */
  readonly stem: string
  readonly path: string
  readonly sha256: string
  readonly examples: readonly Example[]
}

/** The files of a set below a data folder, in order of their names; none where the folder lacks it. */
export function readSet(folder: string, set: DataSet): DataFile[] {
  const at = join(folder, set.name)
  if (!existsSync(at)) return []
  return readdirSync(at)
    .filter((name) => name.endsWith('.gz'))
    .toSorted()
    .flatMap((name) => {
      const stem = basename(name).replace(/\..*$/, '')
      if (set.files && !set.files.some((file) => stem === file || stem.startsWith(`${file}-`)))
        return []
      const bytes = readFileSync(join(at, name))
      return {
        stem,
        path: `${set.name}/${name}`,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        examples: rowsOf(gunzipSync(bytes).toString('utf8'), name)
          .map((row) => set.read(row))
          .filter((example) => example !== undefined)
          .filter(({ text }) => text.trim().length > 0),
      }
    })
}

function rowsOf(content: string, name: string): Row[] {
  const lines = content.split('\n').filter((line) => line.length > 0)
  if (name.includes('.tsv'))
    return lines.map((line) => Object.fromEntries(line.split('\t').entries()))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each line is an object.
  return lines.map((line) => JSON.parse(line) as Row)
}
