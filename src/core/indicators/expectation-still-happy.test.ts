import { expect, test } from 'vitest'
import { pulse, seenBy } from '../engine.test-kit.ts'

test('whether a promise is as promised is for the client to say, and not for us', () => {
  const records = (['client', 'provider'] as const).map((side) =>
    pulse(side, '2026-06-10', side === 'client' ? -1 : 2, { item: 'expectation' }),
  )
  const seen = seenBy(
    'expectation-still-happy',
    'exceeding-expectations',
    [['them', '2026-06-01', 'Hello, the doors are open now.']],
    { records },
  )
  expect(seen.map(({ supports }) => supports)).toEqual([false])
})
