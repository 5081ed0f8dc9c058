import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

const waits = (lines: readonly Line[], asOf: string) =>
  seenBy('report-asked-for', 'no-data-sharing', lines, { asOf }).map(({ supports }) => supports)

const answered: readonly Line[] = [
  ['them', '2026-03-02', 'Please send the sales figures of the shop.'],
  ['us', '2026-03-03', 'The shop sold 410 lamps, 12 % more than in January.'],
]
const unanswered: Line = [
  'them',
  '2026-03-09',
  'Please send the visitor figures of the blog.',
  { conversation: 'blog' },
]

test('of a month in which one of two asks for figures was met, the other tells', () => {
  expect(waits([...answered, unanswered], '2026-04-15')).toContain(true)
})

test('an ask whose time has not run out yet is no waiting', () => {
  expect(waits([...answered, unanswered], '2026-03-09')).toEqual([false])
})

test('while figures are owed, a month in which nobody asks again is no month of reports', () => {
  const later: Line = ['them', '2026-05-20', 'The poster hangs in the window.']
  expect(waits([unanswered, later], '2026-06-20')).toEqual([true])
  expect(waits([...answered, later], '2026-06-20')).toContain(false)
})
