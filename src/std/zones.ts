import { DAY, HOUR, isoDay } from './time.ts'

const formatters = new Map<string, Intl.DateTimeFormat | null>()

/** A day counted from 1970-01-01, free of any clock. */
export type EpochDay = number

/** What has been worked out of each zone, hour by hour. */
const offsetsIn = new Map<string, Map<number, number>>()
const REMEMBERED_HOURS = 50_000

/** Whether there is a time zone of this name ("Asia/Bangkok"). */
export function isTimeZone(name: string): boolean {
  return formatterFor(name) !== null
}

/** Minutes that a zone's wall clock is ahead of UTC at a moment; 0 for a zone that nobody knows. */
export function zoneOffset(time: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  let offsets = offsetsIn.get(timeZone)
  if (!offsets) offsetsIn.set(timeZone, (offsets = new Map()))
  const hour = Math.floor(time / HOUR)
  const known = offsets.get(hour)
  if (known !== undefined) return known
  const offset = computeOffset(time, timeZone)
  if (offsets.size >= REMEMBERED_HOURS) offsets.clear()
  offsets.set(hour, offset)
  return offset
}

function computeOffset(time: number, timeZone: string): number {
  const format = formatterFor(timeZone)
  if (!format) return 0
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(time)) part[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  const wall = Date.UTC(year, month - 1, day, hour % 24, minute, second)
  return Math.round((wall - Math.floor(time / 1000) * 1000) / 60_000)
}

/** The moment at which a zone's wall clock shows what a UTC clock would at `wall`. */
export function fromWallTime(wall: number, timeZone: string): Date {
  if (timeZone === 'UTC') return new Date(wall)
  const guess = wall - zoneOffset(wall, timeZone) * 60_000
  return new Date(wall - zoneOffset(guess, timeZone) * 60_000)
}

/** The calendar day that it is in a zone at a moment. */
export function localDay(moment: Date, timeZone: string): EpochDay {
  const time = moment.getTime()
  return Math.floor((time + zoneOffset(time, timeZone) * 60_000) / DAY)
}

/** yyyy-mm-dd */
export function dayText(day: EpochDay): string {
  return isoDay(new Date(day * DAY))
}

function formatterFor(timeZone: string): Intl.DateTimeFormat | null {
  let format = formatters.get(timeZone)
  if (format === undefined) {
    format = makeFormatter(timeZone)
    formatters.set(timeZone, format)
  }
  return format
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return null
  }
}
