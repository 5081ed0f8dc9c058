import { expect, test } from 'vitest'
import { seenBy } from '../engine.test-kit.ts'

const voiced = (answer: string) =>
  seenBy('disagreement-voiced', 'opinion-sharing', [
    ['us', '2026-02-02', 'I recommend the garden theme for spring, because it sold best.'],
    ['us', '2026-02-09', 'I recommend a second mailing in March.'],
    ['us', '2026-02-16', 'I suggest we move the fair to the old town hall.'],
    ['them', '2026-02-17', answer],
  ]).map(({ supports }) => supports)

test('a view of their own is voiced; mere approval is none', () => {
  expect(voiced('I think the old town hall is too far from the station.')).toEqual([true])
  expect(voiced('Acho ótimo.')).toEqual([false])
})
