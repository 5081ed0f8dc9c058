export const HOUR = 60 * 60 * 1000
export const DAY = 24 * HOUR
export const WEEK = 7 * DAY

/** Days from one moment to another; negative when `to` comes first. */
export function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY
}

export function addDays(at: Date, days: number): Date {
  return new Date(at.getTime() + days * DAY)
}

/** The calendar day of a moment where the clock is `offsetMinutes` ahead of UTC, as yyyy-mm-dd. */
export function isoDay(at: Date, offsetMinutes = 0): string {
  return new Date(at.getTime() + offsetMinutes * 60_000).toISOString().slice(0, 10)
}

const offsets = new Map<string, number>()

/** Minutes by which a time zone's clock is ahead of UTC on a moment's day; 0 for an unknown zone. */
export function zoneOffsetMinutes(timeZone: string, at: Date): number {
  const key = `${timeZone} ${at.toISOString().slice(0, 10)}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = computeOffset(timeZone, at)
  if (offsets.size > 20_000) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function computeOffset(timeZone: string, at: Date): number {
  if (timeZone === 'UTC') return 0
  try {
    const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value
    const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '')
    if (!match) return 0
    const minutes = Number(match[2]) * 60 + Number(match[3])
    return match[1] === '-' ? -minutes : minutes
  } catch {
    return 0
  }
}
