import { HOUR } from '../../std/time.ts'
import type { Relationship } from '../conversations/relationship.ts'
import { endOfWorkDay } from '../conversations/working-time.ts'

/** What came by the evening of its day was in time. */
const EVENING = 6 * HOUR

/** Until when a promise for a day is in time. */
export function dueTime(due: string, { calendar }: Relationship): Date {
  return new Date(endOfWorkDay(due, calendar).getTime() + EVENING)
}
