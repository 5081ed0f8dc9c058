import { readFileSync } from 'node:fs'
import { type Head, headNames } from '../../src/core/signals/models/head.ts'
import { useHeads } from '../../src/core/signals/models/read-heads.ts'
import { languages } from '../../src/model/language.ts'
import type { DataSet, Example } from '../sets/data-set.ts'
import { dataSets } from '../sets/index.ts'
import { readSet } from '../sets/read-set.ts'
import { lessonsOf, sourcesOf } from '../train/examples.ts'
import { plans } from '../train/plan.ts'
import { isHeldGroup, trainHead } from '../train/train-head.ts'

export type Measured = {
  readonly set: DataSet
  readonly name: string
  readonly examples: readonly Example[]
  /** Whether the models learn from the other rows of this set. */
  readonly isLearnedFrom: boolean
}

export const manifestFile = new URL('../../src/core/signals/models/manifest.json', import.meta.url)
  .pathname

/** The checksums of all files that the shipped heads were learned from. */
function learnedFiles(): Set<string> {
  const content = readFileSync(manifestFile, 'utf8')
  return new Set(content.match(/[0-9a-f]{64}/g))
}

/** The rows of a folder that nothing was learned from: whole files that are new, else the held rows. */
export function rowsToMeasure(folder: string): { sets: Measured[]; isTraining: boolean } {
  const learned = learnedFiles()
  let isTraining = false
  const taught = new Set(plans.flatMap((plan) => Object.keys(plan.sets)))
  const sets = dataSets
    .filter(({ isList }) => !isList)
    .flatMap((set) =>
      readSet(folder, set).map(({ stem, sha256, examples }): Measured => {
        const isKnown = learned.has(sha256) || stem === 'train'
        if (isKnown) isTraining = true
        const held =
          isKnown && stem !== 'dev' ? examples.filter(({ group }) => isHeldGroup(group)) : examples
        const part = set.files && set.files.length === 1 ? ` ${stem}` : ''
        return {
          set,
          name: `${set.name}${part}${stem === 'dev' ? ' dev' : isKnown ? ' held' : ''}`,
          examples: held,
          isLearnedFrom: taught.has(set.name),
        }
      }),
    )
    .filter(({ examples }) => examples.length > 0)
  return { sets, isTraining }
}

/** Has every language read by heads that have not seen the held rows. */
export function readWithTrialHeads(folder: string, only: readonly string[]): void {
  for (const language of languages) {
    if (only.length > 0 && !only.includes(language)) continue
    const heads: Head[] = []
    for (const plan of plans.filter((each) => each.language === language)) {
      const sources = sourcesOf(plan, folder, ['open', 'share-alike', 'unclear'])
      heads.push(trainHead(plan, lessonsOf(plan, sources), true).trial)
    }
    useHeads(
      heads.toSorted((a, b) => headNames.indexOf(a.name) - headNames.indexOf(b.name)),
      language,
    )
  }
}
