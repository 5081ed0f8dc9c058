import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

const calm: readonly Line[] = [
  ['them', '2026-03-02', 'The poster hangs in the window.'],
  ['us', '2026-03-03', 'Good to hear.'],
]
const threat: Line = ['them', '2026-05-20', 'You will hear from our lawyer tomorrow.']

test('a grave word counts, were it the only one of its month', () => {
  const seen = seenBy('wants-out', 'negative-attitude', [...calm, threat], { asOf: '2026-05-25' })
  expect(seen.filter(({ supports }) => supports).map(({ quote }) => quote)).toEqual([threat[2]])
})

test('a month with one message and nothing said in it tells nothing', () => {
  const lines: readonly Line[] = [...calm, ['them', '2026-05-20', 'The poster hangs still.']]
  const seen = seenBy('wants-out', 'negative-attitude', lines, { asOf: '2026-07-30' })
  expect(seen.map(({ supports }) => supports)).toEqual([false])
})
