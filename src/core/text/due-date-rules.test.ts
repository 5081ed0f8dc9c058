import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '../../model/language.ts'
import { rulesOf } from './due-date-rules.ts'
import { languageWords } from './languages/index.ts'

test.each(languages)('in %s, one look along a text stops wherever a rule begins', (language) => {
  const texts = readFileSync(`fixtures/messages/${language}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).text).toLowerCase())
  const { dates } = languageWords[language]
  let begun = 0
  for (const { anywhere, here } of rulesOf(dates))
    for (const text of texts)
      for (const { rule } of here)
        for (const { index } of text.matchAll(rule.pattern)) {
          anywhere.lastIndex = index
          expect(anywhere.exec(text)?.index, `${rule.pattern} in ${text}`).toBe(index)
          begun++
        }
  expect(begun).toBeGreaterThan(100)
})

const today = { kind: 'day', plus: 0 } as const

test('what one rule wants before it is asked of no other', () => {
  const patterns = [/\beow\b/g, /(?<!un)due/g, /x/g]
  const rules = patterns.map((pattern) => ({ pattern, means: today }))
  const text = 'eow meow due undue x'
  const begun = rulesOf({ ...languageWords.en.dates, rules }).flatMap(({ anywhere }) =>
    [...text.matchAll(anywhere)].map(({ index }) => index),
  )
  expect(begun).toEqual([0, 9, 19])
})
