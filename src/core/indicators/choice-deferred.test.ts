import { expect, test } from 'vitest'
import { seenBy } from '../engine.test-kit.ts'

const choices = (asked: string, answered: string) =>
  seenBy('choice-deferred', 'withheld-opinions', [
    ['us', '2026-03-02', asked],
    ['them', '2026-03-03', answered],
  ])

test('a choice made by the client is none left to us', () => {
  expect(choices('Which cover do you prefer?', 'I prefer the green one.')).toHaveLength(1)
})

test.each([
  ['When will the invoice of March be paid?', 'It will be paid on Friday.'],
  ['What do you think of the second cover?', 'Accounting has the invoice of March.'],
])('what is no answer to a choice says nothing of it: %s %s', (asked, answered) => {
  expect(choices(asked, answered)).toEqual([])
})
