import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

const metWith = (...reply: Line) =>
  seenBy(
    'blame-before-answer',
    'poor-etiquette',
    [['them', '2026-03-02', 'The banner shows the wrong price, this is not good enough.'], reply],
    { asOf: '2026-04-30' },
  ).map(({ supports }) => supports)

test('a complaint is met by what takes it up', () => {
  expect(metWith('us', '2026-03-03', 'I am sorry, we are printing it anew.')).toEqual([false])
  expect(metWith('us', '2026-03-03', 'The banner with the wrong price is taken down.')).toEqual([
    false,
  ])
})

test('words about something else leave it as it is', () => {
  expect(metWith('us', '2026-03-03', 'Would you like paper cups for the summer fair?')).toEqual([])
  expect(metWith('us', '2026-03-30', 'I am sorry, I am late with the cups.')).toEqual([])
})

test('blame meets it badly', () => {
  expect(metWith('us', '2026-03-03', 'That is your fault, you sent us the wrong list.')).toEqual([
    true,
  ])
})
