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

/** The calendar day of a moment by a UTC clock, as yyyy-mm-dd. */
export function isoDay(at: Date): string {
  return at.toISOString().slice(0, 10)
}
