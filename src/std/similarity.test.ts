import { expect, test } from 'vitest'
import { similarity, trigrams } from './similarity.ts'

test.each([
  ['The blue door', 'the BLUE door!', 1],
  ['blue', 'blue and green', 1],
  ['blue', 'green', 0],
  ['banana', 'ban', 1],
  ['abcd', 'abce', 0.5],
  ['蓝色的门', '蓝色', 1],
  ['', 'anything', 0],
])('"%s" and "%s" share %d', (one, other, share) => {
  expect(similarity(trigrams(one), trigrams(other))).toBe(share)
  expect(similarity(trigrams(other), trigrams(one))).toBe(share)
})
