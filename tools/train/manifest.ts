import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rights } from '../sets/data-set.ts'
import type { Source } from './examples.ts'
import type { Plan } from './plan.ts'
import type { Trained } from './train-head.ts'

/** What a head was learned from and how well it does alone, beside the weights. */
export type Entry = {
  readonly language: string
  readonly head: string
  readonly edition: 'open' | 'restricted'
  /** How many of our own phrases; 0 where none. */
  readonly ownPhrases: number
  readonly sets: readonly {
    readonly name: string
    readonly licence: string
    readonly rights: Rights
    readonly source: string
    readonly files: Readonly<Record<string, string>>
  }[]
  /** Of held rows, by a head that has not seen them. */
  readonly held: Trained['figures']
}

export function entryOf(
  folder: string,
  plan: Plan,
  edition: Entry['edition'],
  sources: readonly Source[],
  { figures, own }: Trained,
): Entry {
  return {
    language: plan.language,
    head: plan.head,
    edition,
    ownPhrases: own,
    sets: sources.map(({ set, files }) => ({
      name: set.name,
      licence: set.licence,
      rights: set.rights,
      source: sourceOf(join(folder, set.name, 'SOURCE.md')),
      files: Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])),
    })),
    held: figures,
  }
}

/** Where the publisher's copy is, as the set's own note says: its address and commit. */
function sourceOf(file: string): string {
  if (!existsSync(file)) return ''
  const note = readFileSync(file, 'utf8')
  const address = /https:\/\/\S+/.exec(note)?.[0] ?? ''
  const commit = /commit:?\s+([0-9a-f]{7,40})/.exec(note)?.[1] ?? ''
  return [address, commit].filter(Boolean).join(' at ')
}
