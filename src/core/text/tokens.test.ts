import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

function words(text: string): string[] {
  const { count, starts, ends } = tokensOf(text)
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]))
}

test.each([
  ['well-made, i think', ['well', 'made', ',', 'i', 'think']],
  ['ayşe’nin', ['ayşe', '’', 'nin']],
  ["ayşe'nin", ['ayşe', "'nin"]],
  ['1,200.50 and 8 %', ['1,200.50', 'and', '8 %']],
  ['kpi下降', ['kpi', '下', '降']],
  ['3天v2版', ['3', '天', 'v2', '版']],
  ['okค่ะ', ['ok', 'ค', '่', 'ะ']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})
