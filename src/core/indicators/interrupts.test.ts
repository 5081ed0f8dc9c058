import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

/** Words of a call, from one second of it to another. */
const said = (from: 'us' | 'them', start: number, end: number, text: string): Line => [
  from,
  new Date(Date.UTC(2026, 2, 2, 10, 0, start)).toISOString(),
  text,
  {
    channel: 'call',
    conversation: 'call',
    endedAt: new Date(Date.UTC(2026, 2, 2, 10, 0, end)),
  },
]

const seen = (lines: readonly Line[]) =>
  seenBy('interrupts', 'poor-etiquette', lines, { asOf: '2026-03-31' }).map(
    ({ supports, side }) => `${side} ${supports}`,
  )

test('each cut-off counts, and that the other side cuts nobody off takes nothing away', () => {
  expect(
    seen([
      said('them', 0, 10, 'What worries me about the spring posters is that the people who'),
      said('us', 6, 14, 'That is settled, let us go on to the budget.'),
      said('them', 15, 25, 'But the budget is what I mean, because if they do not'),
      said('us', 21, 28, 'We will talk about that another day.'),
    ]),
  ).toEqual(['provider true', 'provider true'])
})

test('a word put in while the other speaks on cuts nobody off', () => {
  expect(
    seen([
      said('them', 0, 20, 'What worries me about the spring posters is that nobody reads them.'),
      said('us', 8, 9, 'I see.'),
      said('them', 21, 25, 'So we want larger letters.'),
    ]).toSorted(),
  ).toEqual(['client false', 'provider false'])
})

test('whoever says that it could not finish was cut off', () => {
  const [evidence] = seenBy(
    'interrupts',
    'poor-etiquette',
    [
      ['us', '2026-03-02', 'Here are the notes of our call.'],
      ['them', '2026-03-03', 'They are correct. I could not finish a single sentence, though.'],
    ],
    { asOf: '2026-03-31' },
  )
  expect(evidence).toMatchObject({
    supports: true,
    quote: 'I could not finish a single sentence, though.',
  })
})
