/* oxlint-disable no-console */
// Learns the models of the signals: npm run train -- --data DIR [LANG…]
// DIR holds <lang>/<set>/*.gz. The same rows give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Head } from '../../src/core/signals/models/head.ts'
import { languages } from '../../src/model/language.ts'
import { lessonsOf, type Source, sourcesOf, standsAlone } from './examples.ts'
import { type Entry, entryOf } from './manifest.ts'
import { type Plan, plans } from './plan.ts'
import { trainHead } from './train-head.ts'

const { values } = parseArgs({ options: { data: { type: 'string', default: '' } } })
if (values.data === '') throw new Error('Which rows? npm run train -- --data DIR')
const folder = new URL('../../src/core/signals/models/weights/', import.meta.url).pathname
const manifestFile = join(folder, '..', 'manifest.json')
mkdirSync(folder, { recursive: true })

const learned: Entry[] = []
for (const language of languages) {
  const editions: Record<Entry['edition'], Head[]> = { open: [], restricted: [] }
  const learnOne = (plan: Plan, edition: Entry['edition'], sources: readonly Source[]): void => {
    const trained = trainHead(plan, lessonsOf(plan, sources))
    editions[edition].push(trained.whole)
    learned.push(entryOf(values.data, plan, edition, sources, trained))
  }
  for (const plan of plans.filter((each) => each.language === language)) {
    const started = performance.now()
    const everything = sourcesOf(plan, values.data, ['open', 'share-alike', 'unclear'])
    const free = everything.filter(({ set }) => set.rights === 'open')
    if (standsAlone(plan, free)) learnOne(plan, 'open', free)
    if (free.length < everything.length) learnOne(plan, 'restricted', everything)
    console.log(`${language} ${plan.head} ${Math.round(performance.now() - started)} ms`)
  }
  write(language, editions.open)
  write(`${language}-restricted`, editions.restricted)
}
writeFileSync(manifestFile, `${JSON.stringify(learned, undefined, 2)}\n`)

function write(name: string, heads: readonly Head[]): void {
  const code = [
    '// Written by `npm run train`; see manifest.json for what it was learned from.',
    "import type { Head } from '../head.ts'",
    '',
    `export const heads: readonly Head[] = ${listed(heads)}`,
    '',
  ]
  writeFileSync(join(folder, `${name}.ts`), code.join('\n'))
}

function listed(heads: readonly Head[]): string {
  if (heads.length === 0) return '[]'
  const entries = heads.map(({ name, bias, step, weights }) =>
    [
      '  {',
      `    name: '${name}',`,
      `    bias: ${bias},`,
      `    step: ${step},`,
      `    weights:`,
      `      '${weights}',`,
      '  },',
    ].join('\n'),
  )
  return `[\n${entries.join('\n')}\n]`
}
