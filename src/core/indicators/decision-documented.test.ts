import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

const call = { channel: 'call', conversation: 'call' } as const
const elsewhere = { conversation: 'another', subject: 'Something else' } as const

const inWriting = (lines: readonly Line[]) =>
  seenBy('decision-documented', 'knowledge-sharing', lines, { asOf: '2026-03-31' }).some(
    ({ supports }) => supports,
  )

const decided: Line = ['us', '2026-03-02', 'So it is decided: we go with the blue poster.', call]

test('a mail that states what was decided puts the decision of a call in writing', () => {
  expect(
    inWriting([
      decided,
      ['us', '2026-03-03', 'To sum up the call: it is decided, we go with the blue poster.'],
    ]),
  ).toBe(true)
})

test('a yes, or a promise, about something else does not', () => {
  expect(
    inWriting([
      decided,
      ['us', '2026-03-03', 'You are quite right, and I am sorry. I will call you.', elsewhere],
    ]),
  ).toBe(false)
})
