import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../model/languages.ts'
import { Act } from '../../model/signal.ts'
import { readSignals } from './read-signals.ts'

// What everybody says first: no exception meant for rarer wording may hide it.
describe.each(languages)('%s: the plainest words', (lang) => {
  const file = new URL(`../../../fixtures/plain/${lang}.json`, import.meta.url)
  const sentences: Record<string, string[]> = JSON.parse(readFileSync(file, 'utf8'))
  test.each(Object.entries(sentences))('%s', (name, said) => {
    const act = Act.parse(name)
    const unread = said.filter((text) => (readSignals(text, { lang }).acts[act] ?? 0) < 0.5)
    expect(unread).toEqual([])
  })
})
