import { expect, test } from 'vitest'
import { between, countUntil } from './in-time.ts'

const items = [1, 3, 3, 5].map((time) => ({ at: new Date(time) }))

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 3],
  [9, 4],
])('at %i, %i had come', (time, count) => {
  expect(countUntil(items, time)).toBe(count)
})

test('what came after one moment, up to another and with it', () => {
  expect(between(items, 1, 3).map(({ at }) => at.getTime())).toEqual([3, 3])
  expect(between(items, 3).map(({ at }) => at.getTime())).toEqual([5])
  expect(between([], 3)).toEqual([])
})
