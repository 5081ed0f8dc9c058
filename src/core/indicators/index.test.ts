import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { engineMessages } from '../../locales/engine.ts'
import { languages } from '../../model/language.ts'
import { traitIds } from '../../model/trait.ts'
import { indicators } from './index.ts'

const notIndicators = new Set([
  'index',
  'indicator',
  'windows',
  'observe-ask',
  'observe-months',
  'observe-gaps',
  'plain-objection',
  'judge-rudeness',
  'learned-norms',
  'of-added-trait',
  'threat',
])

test('every indicator file is registered under its own name', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => !/\.test(-kit)?\.ts$/.test(name))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !notIndicators.has(name))
  expect(indicators.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
})

test.each(traitIds)('%s has at least two indicators of its own', (trait) => {
  expect(indicators.filter((indicator) => indicator.trait === trait).length).toBeGreaterThanOrEqual(
    2,
  )
})

test.each(languages)('every indicator has its two sentences in %s', (language) => {
  const sentences: Readonly<Record<string, { yes: string; no: string }>> =
    engineMessages[language].indicators
  const missing = indicators.filter(({ id }) => !sentences[id]?.yes || !sentences[id].no)
  expect(missing.map(({ id }) => id)).toEqual([])
})
