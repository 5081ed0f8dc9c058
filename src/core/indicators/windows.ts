import type { Side } from '../../model/side.ts'
import { oncePer } from '../../std/once-per.ts'
import { DAY, startOfWeek, WEEK } from '../../std/time.ts'
import type { Relationship, Turn } from '../conversations/relationship.ts'
import { workingHours } from '../conversations/working-time.ts'

/** A stretch of an account's time with what was said in it. */
export type Window = {
  readonly start: Date
  /** When what happened in it is known: its end, or the assessment's moment. */
  readonly end: Date
  readonly turns: readonly Turn[]
  /** Whether it is over: before, what has not happened in it may still happen. */
  readonly isWhole: boolean
}

const itself = (relationship: Relationship): Relationship => relationship

/** Weeks from Monday on, from the first message to the assessment; the running week is left out. */
export const weeksOf = oncePer(itself, ({ turns, asOf }): readonly Window[] => {
  const [first] = turns
  if (!first) return []
  return cut(turns, startOfWeek(first.at).getTime(), WEEK, asOf, WEEK)
})

/** Runs of 30 days from the first message on, the last of them the running one. */
export const monthsOf = oncePer(itself, (relationship): readonly Window[] =>
  runsOf(relationship, 30),
)

/** Runs of 90 days from the first message on, the last of them the running one. */
export function quartersOf(relationship: Relationship): Window[] {
  return runsOf(relationship, 90)
}

function runsOf({ turns, asOf }: Relationship, days: number): Window[] {
  const [first] = turns
  return first ? cut(turns, first.at.getTime(), days * DAY, asOf, 1) : []
}

function cut(
  turns: readonly Turn[],
  start: number,
  size: number,
  asOf: Date,
  least: number,
): Window[] {
  const windows: Window[] = []
  let place = 0
  for (let from = start; from + least <= asOf.getTime(); from += size) {
    const end = Math.min(from + size, asOf.getTime())
    const inside: Turn[] = []
    for (let turn = turns[place]; turn && turn.at.getTime() < end; turn = turns[++place])
      inside.push(turn)
    windows.push({
      start: new Date(from),
      end: new Date(end),
      turns: inside,
      isWhole: from + size <= asOf.getTime(),
    })
  }
  return windows
}

/** Whether most of the working days of a stretch were off: holidays, or a pause that was agreed. */
export function isMostlyOff({ start, end }: Window, { calendar }: Relationship): boolean {
  if (calendar.daysOff.size === 0) return false
  const usual = workingHours(start, end, { ...calendar, daysOff: new Set() })
  return workingHours(start, end, calendar) < usual / 2
}

/** "It never came" counts only in a live record: two messages, one of them by the side concerned. */
export function isLive({ turns }: Pick<Window, 'turns'>, side: Side): boolean {
  return turns.length >= 2 && turns.some((turn) => turn.side === side)
}
