import { recall } from './recall.ts'

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

const A_MONDAY = Date.UTC(1970, 0, 5)

/** Monday, 00:00, of a moment's week, by a UTC clock. */
export function startOfWeek(at: Date): Date {
  return new Date(A_MONDAY + Math.floor((at.getTime() - A_MONDAY) / WEEK) * WEEK)
}

/** The calendar day of a moment by a UTC clock, as yyyy-mm-dd. */
export function isoDay(at: Date): string {
  return recall(days, REMEMBERED, Math.floor(at.getTime() / DAY), () =>
    at.toISOString().slice(0, 10),
  )
}

/** Days are written again and again: ten years of them. */
const days = new Map<number, string>()
const REMEMBERED = 3653
