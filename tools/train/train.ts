/* oxlint-disable no-console */
// Learns the models of the signals: npm run train -- --data DIR [LANG…]
// DIR holds <lang>/<set>/*.gz. The same rows give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Head } from '../../src/core/signals/models/head.ts'
import { languages } from '../../src/model/language.ts'
import { lessonsOf, sourcesOf } from './examples.ts'
import { plans } from './plan.ts'
import { trainHead } from './train-head.ts'

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } })
const folder = new URL('../../src/core/signals/models/weights/', import.meta.url).pathname
mkdirSync(folder, { recursive: true })

const open = ['open'] as const
const all = ['open', 'share-alike', 'unclear'] as const

for (const language of languages) {
  const editions: Record<'open' | 'restricted', Head[]> = { open: [], restricted: [] }
  for (const plan of plans.filter((each) => each.language === language)) {
    const everything = sourcesOf(plan, values.data, all)
    const free = everything.filter(({ set }) => open.some((rights) => rights === set.rights))
    const started = performance.now()
    if (free.length > 0 || plan.own) editions.open.push(trainHead(plan, lessonsOf(plan, free)).head)
    if (free.length < everything.length)
      editions.restricted.push(trainHead(plan, lessonsOf(plan, everything)).head)
    console.log(`${language} ${plan.head} ${Math.round(performance.now() - started)} ms`)
  }
  write(language, editions.open)
  write(`${language}-restricted`, editions.restricted)
}

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
