import { expect, test } from 'vitest'
import { seenBy } from '../engine.test-kit.ts'

const explained = (asked: string, answered = 'The shop opens at nine.') =>
  seenBy('why-explained', 'knowledge-sharing', [
    ['them', '2026-03-02', asked],
    ['us', '2026-03-03', answered],
  ]).map(({ supports }) => supports)

test('a question for the reason wants one; blame in its form does not', () => {
  expect(explained('Why did the sales of the shop fall in May?')).toEqual([false])
  expect(explained('Why did the sales fall? This is your fault alone, you ruined it.')).toEqual([])
})

test('a refusal that gives its reason explains nothing', () => {
  const asked = 'Why did the sales of the shop fall in May?'
  expect(explained(asked, 'They fell because the fair was over.')).toEqual([true])
  expect(
    explained(asked, "I can't go into the details, because it is too technical to explain."),
  ).toEqual([false])
})
