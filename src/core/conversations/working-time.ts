import { DAY, HOUR } from '../../std/time.ts'
import { dayText, type EpochDay, fromWallTime, localDay, zoneOffset } from '../../std/zones.ts'

/** When this account works: its zone, its days, and the days on which nobody expects an answer. */
export type WorkingCalendar = {
  readonly timeZone: string
  /** 1 is Monday, 7 Sunday. */
  readonly workDays: ReadonlySet<number>
  /** Public holidays and agreed pauses, as yyyy-mm-dd. */
  readonly daysOff: ReadonlySet<string>
}

const OPENS = 9
const CLOSES = 18
export const HOURS_A_DAY = CLOSES - OPENS

function localMidnight(at: Date, timeZone: string): { start: number; offset: number } {
  const offset = zoneOffset(at.getTime(), timeZone) * 60_000
  return { start: Math.floor((at.getTime() + offset) / DAY) * DAY - offset, offset }
}

/** The calendar day of a moment in the account's zone, as yyyy-mm-dd. */
export function dayOf(at: Date, { timeZone }: Pick<WorkingCalendar, 'timeZone'>): string {
  return dayText(localDay(at, timeZone))
}

/** Whether a calendar day is one of the account's working days, and not off. */
export function isWorkDay(day: EpochDay, { workDays, daysOff }: WorkingCalendar): boolean {
  if (!workDays.has(weekdayOf(day))) return false
  return daysOff.size === 0 || !daysOff.has(dayText(day))
}

/** 1 is Monday, 7 Sunday; the first day that is counted, 1970-01-01, was a Thursday. */
function weekdayOf(day: EpochDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Working hours (9 to 18 on working days) between two moments; 0 where the second comes first. */
export function workingHours(from: Date, to: Date, calendar: WorkingCalendar): number {
  if (to.getTime() <= from.getTime()) return 0
  const { start, offset } = localMidnight(from, calendar.timeZone)
  let hours = 0
  for (let day = start; day < to.getTime(); day += DAY) {
    if (day - start > 370 * DAY) break
    if (!isWorkDay((day + offset) / DAY, calendar)) continue
    const opens = Math.max(day + OPENS * HOUR, from.getTime())
    const closes = Math.min(day + CLOSES * HOUR, to.getTime())
    if (closes > opens) hours += (closes - opens) / HOUR
  }
  return hours
}

/** The moment after which so many working hours have passed. */
export function afterWorkingHours(from: Date, hours: number, calendar: WorkingCalendar): Date {
  const { start, offset } = localMidnight(from, calendar.timeZone)
  let left = hours
  for (let day = start; day - start < 370 * DAY; day += DAY) {
    if (!isWorkDay((day + offset) / DAY, calendar)) continue
    const opens = Math.max(day + OPENS * HOUR, from.getTime())
    const open = (day + CLOSES * HOUR - opens) / HOUR
    if (open <= 0) continue
    if (open >= left) return new Date(opens + left * HOUR)
    left -= open
  }
  return new Date(from.getTime() + hours * HOUR)
}

export function afterWorkingDays(from: Date, days: number, calendar: WorkingCalendar): Date {
  return afterWorkingHours(from, days * HOURS_A_DAY, calendar)
}

/** The end of a calendar day's work in the account's zone. */
export function endOfWorkDay(day: string, { timeZone }: WorkingCalendar): Date {
  return fromWallTime(Date.parse(`${day}T00:00:00Z`) + CLOSES * HOUR, timeZone)
}
