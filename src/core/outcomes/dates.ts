import { Language } from '../../model/language.ts'
import { dayText, localDay } from '../../std/zones.ts'
import type { Relationship, Turn } from '../conversations/relationship.ts'
import { type DueDate, findDueDate } from '../text/due-date.ts'

const known = new WeakMap<Turn['signals'], Map<string, DueDate | undefined>>()

/** The day that a turn names, seen from its own day; each text is searched once for a day. */
export function dateIn(turn: Turn, timeZone: string): DueDate | undefined {
  const language = Language.safeParse(turn.signals.lang)
  if (!language.success) return undefined
  const found = known.get(turn.signals) ?? new Map<string, DueDate | undefined>()
  known.set(turn.signals, found)
  const key = `${turn.at.toISOString()} ${timeZone}`
  if (!found.has(key)) found.set(key, findDueDate(turn.own, language.data, turn.at, timeZone))
  return found.get(key)
}

/** The calendar day of a moment in the account's zone. */
export function dayOf(at: Date, { calendar }: Relationship): string {
  return dayText(localDay(at, calendar.timeZone))
}
