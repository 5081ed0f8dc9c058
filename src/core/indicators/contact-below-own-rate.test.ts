import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

/** A line of the client every Tuesday of the first twelve weeks of the year. */
const weekly = Array.from({ length: 12 }, (_, week): Line => [
  'them',
  new Date(Date.UTC(2026, 0, 6 + week * 7, 9)).toISOString(),
  `The banner of week ${week} hangs in the shop.`,
])
const LAST_WEEK_ENDS = new Date('2026-03-30T00:00:00Z')

/** What was seen of the weeks after the last word. */
const inSilence = (asOf: string): boolean[] =>
  seenBy('contact-below-own-rate', 'disengagement', weekly, { asOf })
    .filter(({ at }) => at > LAST_WEEK_ENDS)
    .map(({ supports }) => supports)

test('a week without a word of the client is never as usual', () => {
  expect(inSilence('2026-04-14')).toEqual([])
  expect(inSilence('2026-06-30')).toContain(true)
  expect(inSilence('2026-06-30')).not.toContain(false)
})
