import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

const seen = (lines: readonly Line[]) =>
  seenBy('expectation-exceeded', 'exceeding-expectations', lines, { asOf: '2026-06-30' }).map(
    ({ supports }) => supports,
  )

const kept: readonly Line[] = [
  ['them', '2026-03-02', 'Can we have the poster soon?'],
  ['us', '2026-03-02T10:00:00Z', 'I will send you the poster by Friday.'],
  ['us', '2026-03-05', 'The poster is attached.'],
]

test('in the silence of the client nothing is as expected, and nothing more', () => {
  expect(seen(kept)).toEqual([])
  expect(seen([...kept, ['them', '2026-03-06', 'The poster has arrived.']])).toEqual([false])
})
