import { expect, test } from 'vitest'
import { afterWorkingHours, dayOf, endOfWorkDay, workingHours } from './working-time.ts'

const calendar = {
  timeZone: 'UTC',
  workDays: new Set([1, 2, 3, 4, 5]),
  daysOff: new Set(['2026-05-01']),
}
const at = (text: string): Date => new Date(`${text}:00Z`)

test('a night and a weekend take no working time', () => {
  expect(workingHours(at('2026-06-05T17:00'), at('2026-06-08T10:00'), calendar)).toBe(2)
})

test('a day off takes none either', () => {
  expect(workingHours(at('2026-04-30T17:00'), at('2026-05-04T10:00'), calendar)).toBe(2)
})

test('the zone decides when the day begins', () => {
  const bangkok = { ...calendar, timeZone: 'Asia/Bangkok' }
  expect(workingHours(at('2026-06-08T01:00'), at('2026-06-08T04:00'), bangkok)).toBe(2)
})

test('so many working hours later is the inverse', () => {
  const start = at('2026-06-05T17:00')
  const end = afterWorkingHours(start, 11, calendar)
  expect(end).toEqual(at('2026-06-09T10:00'))
  expect(workingHours(start, end, calendar)).toBe(11)
})

test('the end of a working day is six in the evening there', () => {
  expect(endOfWorkDay('2026-06-05', { ...calendar, timeZone: 'Asia/Bangkok' })).toEqual(
    at('2026-06-05T11:00'),
  )
})

test('it is the next day in the east before it is here', () => {
  expect(dayOf(at('2026-06-05T18:00'), calendar)).toBe('2026-06-05')
  expect(dayOf(at('2026-06-05T18:00'), { timeZone: 'Asia/Bangkok' })).toBe('2026-06-06')
})

test('a week may run from Sunday to Thursday', () => {
  const sundays = { ...calendar, workDays: new Set([7, 1, 2, 3, 4]) }
  expect(workingHours(at('2026-06-04T17:00'), at('2026-06-07T10:00'), sundays)).toBe(2)
})
