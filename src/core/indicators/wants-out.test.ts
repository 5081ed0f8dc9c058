import { expect, test } from 'vitest'
import { seenBy } from '../engine.test-kit.ts'

const wantsOut = (text: string) =>
  seenBy(
    'wants-out',
    'negative-attitude',
    [
      ['us', '2026-03-02', 'Shall we begin with the small hotels or with the large ones?'],
      ['them', '2026-03-03', text],
    ],
    { asOf: '2026-03-31' },
  ).some(({ supports }) => supports)

test('a doubtful word among kind ones is no threat', () => {
  expect(wantsOut('We may go elsewhere for the print.')).toBe(true)
  expect(wantsOut('Thank you, lovely list! For the print we may go elsewhere.')).toBe(false)
  expect(wantsOut('Thank you for everything. We are giving notice for May.')).toBe(true)
})
