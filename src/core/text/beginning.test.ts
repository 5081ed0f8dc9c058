import { expect, test } from 'vitest'
import { beginningOf, MOST_READ } from './beginning.ts'

test('a text up to the limit is read as it is', () => {
  const text = 'a'.repeat(MOST_READ)
  expect(beginningOf(text)).toBe(text)
})

test('of a longer one the beginning is read, and no character is split', () => {
  expect(beginningOf('a'.repeat(MOST_READ + 1))).toHaveLength(MOST_READ)
  expect(beginningOf(`${'a'.repeat(MOST_READ - 1)}🙂`)).toHaveLength(MOST_READ - 1)
})
