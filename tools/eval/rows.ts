import { readFileSync } from 'node:fs'
import { useHeads } from '../../src/core/signals/models/read-heads.ts'
import { languages } from '../../src/model/language.ts'
import type { DataSet, Example } from '../sets/data-set.ts'
import { dataSets } from '../sets/index.ts'
import { readSet } from '../sets/read-set.ts'
import { lessonsOf, sourcesOf, standsAlone } from '../train/examples.ts'
import { type Plan, plans } from '../train/plan.ts'
import { isHeldGroup, trainHead } from '../train/train-head.ts'

export type Measured = {
  readonly set: DataSet
  readonly name: string
  readonly examples: readonly Example[]
  /** Whether the models learn from the other rows of this set. */
  readonly isLearnedFrom: boolean
}

const anyRights = ['open', 'share-alike', 'unclear'] as const

const manifestFile = new URL('../../src/core/signals/models/manifest.json', import.meta.url)
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
        const isKnown = learned.has(sha256)
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
  for (const language of languages)
    if (only.length === 0 || only.includes(language))
      readWithHeadsOf(
        plans.filter((plan) => plan.language === language),
        folder,
      )
}

/** Has a language's attitude and rudeness read by heads that know nothing of a set. */
export function readWithout({ name, language }: DataSet, folder: string): void {
  const others = plans
    .filter((plan) => plan.language === language && /^(attitude|feeling|rude)$/.test(plan.head))
    .map((plan) => ({
      ...plan,
      sets: Object.fromEntries(Object.entries(plan.sets).filter(([set]) => set !== name)),
    }))
    .filter((plan) => standsAlone(plan, sourcesOf(plan, folder, anyRights)))
  readWithHeadsOf(others, folder)
}

function readWithHeadsOf(chosen: readonly Plan[], folder: string): void {
  const [first] = chosen
  if (!first) return
  const heads = chosen.map((plan) => {
    const sources = sourcesOf(plan, folder, anyRights)
    return trainHead(plan, lessonsOf(plan, sources), true).trial
  })
  useHeads(heads, first.language)
}
