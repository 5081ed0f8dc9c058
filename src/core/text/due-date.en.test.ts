import { expect, test } from 'vitest'
import { findDueDate } from './due-date.ts'

/** A Tuesday. */
const tuesday = new Date('2026-03-10T09:00:00Z')

test.each([
  ['The cut is with you by EOD Friday.', '2026-03-13'],
  ['by close of business on Thursday', '2026-03-12'],
  ['by Fri COB', '2026-03-13'],
  ['by the end of play tomorrow', '2026-03-11'],
  ['before lunch tomorrow', '2026-03-11'],
  ['by noon on Wednesday', '2026-03-11'],
  ['first thing Monday', '2026-03-16'],
  ['a week from today', '2026-03-17'],
  ['in a week', '2026-03-17'],
  ["in a fortnight you'll have both", '2026-03-24'],
  ["in two weeks' time", '2026-03-24'],
  ['two weeks from now', '2026-03-24'],
  ['within three working days', '2026-03-13'],
  ['within the next 5 business days', '2026-03-17'],
  ['within a couple of days', '2026-03-12'],
  ['in the next few days', '2026-03-13'],
  ['in the next 24 hours', '2026-03-11'],
  ['we should be done in half an hour', '2026-03-10'],
  ["I'll call you in an hour", '2026-03-10'],
  ['the 3rd of April', '2026-04-03'],
  ['on the twelfth of March', '2026-03-12'],
  ['no later than 12 June', '2026-06-12'],
  ['on or before March 30', '2026-03-30'],
  ['by the first of next month', '2026-04-01'],
  ['early next week', '2026-03-18'],
  ['by the middle of next week', '2026-03-18'],
  ['by mid-week', '2026-03-11'],
  ['over the weekend', '2026-03-15'],
  ['before the weekend', '2026-03-13'],
  ['by the end of next month', '2026-04-30'],
  ['by the end of the year', '2026-12-31'],
  ['Thursday week', '2026-03-19'],
  ['a week on Friday', '2026-03-20'],
  ['tomorrow week', '2026-03-18'],
  ['Thursday, 12 March 2026', '2026-03-12'],
  ['the day after tomorrow', '2026-03-12'],
  ['the day after next', undefined],
  ['straight after the holiday', undefined],
  ['once the photos are in', undefined],
  ['last Friday was lovely', undefined],
  ['I may be late', undefined],
  ['in two languages', undefined],
  ['some time this year', undefined],
])('%s', (text, due) => {
  expect(findDueDate(text, 'en', tuesday, 'UTC')?.due).toBe(due)
})
