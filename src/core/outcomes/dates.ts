import { DAY } from '../../std/time.ts'
import type { Turn } from '../conversations/relationship.ts'
import { type DueDate, findDueDate } from '../text/due-date.ts'
import { namesPeriodAhead } from '../text/periods.ts'

/** What a turn's words say as seen from its own moment, worked out once for each text, moment and zone. */
export function oncePerSaying<Value>(
  find: (turn: Turn, timeZone: string) => Value,
): (turn: Turn, timeZone: string) => Value {
  const known = new WeakMap<Turn['signals'], Map<string, { readonly value: Value }>>()
  return (turn, timeZone) => {
    const found = known.get(turn.signals) ?? new Map<string, { readonly value: Value }>()
    known.set(turn.signals, found)
    const key = `${turn.at.getTime()} ${timeZone}`
    const before = found.get(key)
    if (before) return before.value
    const value = find(turn, timeZone)
    found.set(key, { value })
    return value
  }
}

/** The day that a turn names, seen from its own day. */
export const dateIn = oncePerSaying(
  ({ signals: { lang }, own, at }, timeZone): DueDate | undefined =>
    lang === 'other' ? undefined : findDueDate(own, lang, at, timeZone),
)

/** Whether a turn names a day, month, quarter, season or year that is so far ahead, in milliseconds, or more. */
export function pointsAhead(turn: Turn, timeZone: string, least: number): boolean {
  const { own, at, signals } = turn
  if (namesPeriodAhead(own, signals.lang, { at, days: least / DAY })) return true
  const date = dateIn(turn, timeZone)
  return date !== undefined && Date.parse(date.due) - at.getTime() >= least
}
