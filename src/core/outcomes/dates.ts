import { DAY } from '../../std/time.ts'
import type { Turn } from '../conversations/relationship.ts'
import { type DueDate, findDueDate } from '../text/due-date.ts'
import { countPeriodsAhead, endOfPeriodsAhead, namesPeriodAhead } from '../text/periods.ts'

/** Words, and the moment from which they are seen. */
type Saying = Pick<Turn, 'own' | 'signals' | 'at'>

type Found<Value> = { readonly value: Value }

/** What words say as seen from a moment, worked out once for each text, moment and zone. */
export function oncePerSaying<Said extends Saying, Value>(
  find: (saying: Said, timeZone: string) => Value,
): (saying: Said, timeZone: string) => Value {
  const inZones = new Map<string, WeakMap<Turn['signals'], Map<number, Found<Value>>>>()
  return (turn, timeZone) => {
    let known = inZones.get(timeZone)
    if (!known) inZones.set(timeZone, (known = new WeakMap()))
    let found = known.get(turn.signals)
    if (!found) known.set(turn.signals, (found = new Map()))
    const time = turn.at.getTime()
    const before = found.get(time)
    if (before) return before.value
    const value = find(turn, timeZone)
    found.set(time, { value })
    return value
  }
}

/** The day that words name. */
export const dateIn = oncePerSaying(
  ({ signals: { lang }, own, at }: Saying, timeZone): DueDate | undefined =>
    lang === 'other' ? undefined : findDueDate(own, lang, at, timeZone),
)

/** How far ahead the words of a plan reach. */
export const horizonOf = oncePerSaying(({ signals: { lang }, own, at }: Saying): Date | undefined =>
  endOfPeriodsAhead(own, lang, at),
)

/** Of how many different months, quarters and seasons to come the words tell. */
export const periodsAhead = oncePerSaying(({ signals: { lang }, own, at }: Saying): number =>
  countPeriodsAhead(own, lang, at),
)

/** Whether a turn names a day, month, quarter, season or year that is so far ahead, in milliseconds, or more. */
export function pointsAhead(turn: Turn, timeZone: string, least: number): boolean {
  const { own, at, signals } = turn
  if (namesPeriodAhead(own, signals.lang, { at, days: least / DAY })) return true
  const date = dateIn(turn, timeZone)
  return date !== undefined && Date.parse(date.due) - at.getTime() >= least
}
