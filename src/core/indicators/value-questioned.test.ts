import { expect, test } from 'vitest'
import { seenBy } from '../engine.test-kit.ts'

const isQuestioned = (text: string) =>
  seenBy(
    'value-questioned',
    'unmet-expectations',
    [
      ['us', '2026-03-02', 'Here is the invoice for February.'],
      ['them', '2026-03-03', text],
    ],
    { asOf: '2026-03-31' },
  ).some(({ supports }) => supports)

test.each([
  'We do not agree with this invoice.',
  'We will not pay for the second draft.',
  'Our lawyer will write to you. We will not pay this invoice before that.',
  '我们不同意这个价格。',
  'Não concordo com esse valor.',
  'ไม่เห็นด้วยกับราคานี้ค่ะ',
  'Bu fiyata katılmıyorum.',
])('whoever objects to a charge, or refuses to pay it, questions it: %s', (text) => {
  expect(isQuestioned(text)).toBe(true)
})

test.each([
  'We do not agree with the blue banner. The invoice is paid.',
  'Thank you, we will pay it on Friday.',
])('whoever objects to something else does not: %s', (text) => {
  expect(isQuestioned(text)).toBe(false)
})
