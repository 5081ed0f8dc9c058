import { expect, test } from 'vitest'
import { CONTENT_ALARM, contentAlarm } from './content-alarm.ts'

const weeks = (count: number, good: number, bad: number) =>
  Array.from({ length: count }, () => ({ good, bad }))

const isUp = (alarms: readonly number[]): boolean => (alarms.at(-1) ?? 0) >= CONTENT_ALARM

test('weeks as good as ever raise no alarm, and weeks that turn bad do', () => {
  expect(isUp(contentAlarm(weeks(40, 4, 1)))).toBe(false)
  expect(isUp(contentAlarm([...weeks(30, 4, 1), ...weeks(6, 2, 3)]))).toBe(true)
})

test('one bad week is no turn, and good weeks take the alarm back', () => {
  expect(isUp(contentAlarm([...weeks(30, 4, 1), ...weeks(1, 1, 4)]))).toBe(false)
  expect(isUp(contentAlarm([...weeks(30, 4, 1), ...weeks(6, 2, 3), ...weeks(10, 5, 0)]))).toBe(
    false,
  )
})
