import { expect, test } from 'vitest'
import { seenBy } from '../engine.test-kit.ts'

const goodwill = (reply: string) =>
  seenBy(
    'goodwill-after-failure',
    'positive-attitude',
    [
      ['them', '2026-03-02', 'The poster shows the wrong date, this is not good enough.'],
      ['us', '2026-03-03', 'You are right, I am sorry. The poster is being printed anew.'],
      ['them', '2026-03-04', reply],
    ],
    { asOf: '2026-03-31' },
  ).map(({ supports }) => supports)

test('goodwill is a friendly word, or a yes', () => {
  expect(goodwill('Thank you for owning it so quickly.')).toEqual([true])
  expect(goodwill('Agreed, print it like that.')).toEqual([true])
})

test.each(['And the figures of April?', 'I am still waiting for the figures of April, thanks.'])(
  'whoever asks for more, or again, shows none: %s',
  (reply) => {
    expect(goodwill(reply)).not.toContain(true)
  },
)

test('a hostile answer is the opposite', () => {
  expect(goodwill('This is a disgrace and a waste of our money.')).toEqual([false])
})
