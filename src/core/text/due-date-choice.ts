import type { EpochDay } from '../../std/zones.ts'
import type { DateRule, DateWords } from './language-words.ts'

/** A date that a text names, with its place; without a day where it is over or on no calendar. */
export type FoundDate = {
  readonly day: EpochDay | undefined
  readonly start: number
  readonly end: number
  /** Whether it stands beside a "by" word. */
  readonly tied: boolean
  readonly rule: DateRule
}
type Dates = readonly FoundDate[]

/** How far a "not" or "instead of" reaches, and an "if". */
const NEAR = 40
const REACH = 90
/** How far from its day a clock time may stand: after it, after it and a comma, before it. */
const CLOCK_AFTER = 40
const CLOCK_AFTER_COMMA = 12
const CLOCK_BEFORE = 8

/** The one date, of those in a text in their order, that something is due on. */
export function chooseDueDate(
  found: Dates,
  lower: string,
  words: DateWords,
): FoundDate | undefined {
  const named = found.filter((date) => !isClock(date))
  const dropped = pairedAway(named, lower, words)
  const current = found.filter(
    (date) => !dropped.has(date) && date.day !== undefined && !isDenied(date, lower, words),
  )
  const dates = joinClocks(current, lower)
  const conditional = conditionsAmong(found, lower, words)
  const firm = dates.filter((date) => !conditional.has(date.start))
  return best(firm.length > 0 ? firm : dates)
}

function best(dates: Dates): FoundDate | undefined {
  const [first] = dates
  const tied = dates.find((date) => date.tied)
  const chosen = tied ?? first
  if (!chosen) return undefined
  const spelledOut = chosen.rule.means.kind === 'weekday' ? dateBeside(chosen, dates) : undefined
  if (spelledOut) return spelledOut
  if (tied || !chosen.rule.weak) return chosen
  return dates.find((date) => date.rule.means.kind === 'weekday') ?? chosen
}

/** How far behind a weekday its date may stand ("Friday, the 17th", "周五（17号）"), and where it falls on such a day. */
const BESIDE = 6
const BESIDE_ITS_DAY = 14

/** The date that spells out a weekday is the surer of the two; before it ("7月17日周五"), if it falls on one. */
function dateBeside(weekday: FoundDate, dates: Dates): FoundDate | undefined {
  return dates.find(({ rule, day, start, end }) => {
    if (rule.means.kind !== 'date' && rule.means.kind !== 'dayOfMonth') return false
    const isItsDay = ((day ?? 0) - (weekday.day ?? 0)) % 7 === 0
    if (start >= weekday.end) return start - weekday.end <= (isItsDay ? BESIDE_ITS_DAY : BESIDE)
    return isItsDay && end <= weekday.start && weekday.start - end <= BESIDE
  })
}

function isDenied(date: FoundDate, lower: string, words: DateWords): boolean {
  return (
    isAfter(words.notBefore, date, lower, Math.max(0, date.start - NEAR)) ||
    words.notAfter.test(lower.slice(date.end, date.end + NEAR))
  )
}

/** Whether words stand before a date, be it that their last one is found with it: "em vez | de sexta". */
function isAfter(pattern: RegExp, date: FoundDate, lower: string, from: number): boolean {
  const before = lower.slice(from, date.start)
  const lead = /^[^\s\d]+\s+/.exec(lower.slice(date.start, date.end))?.[0] ?? ''
  return pattern.test(before) || pattern.test(before + lead)
}

/** The first date of a move; both dates of a span. */
function pairedAway(dates: Dates, lower: string, words: DateWords): ReadonlySet<FoundDate> {
  const away = new Set<FoundDate>()
  for (const [index, second] of dates.entries()) {
    const first = dates[index - 1]
    if (!first || second.start - first.end > NEAR) continue
    if (isAfter(words.movedTo, second, lower, first.end)) {
      away.add(first)
      continue
    }
    if (!isAfter(words.until, second, lower, first.end)) continue
    away.add(first)
    const around = lower.slice(Math.max(0, first.start - NEAR), second.end + NEAR)
    if (!words.moved.test(around)) away.add(second)
  }
  return away
}

function isClock({ rule }: FoundDate): boolean {
  return rule.means.kind === 'clock'
}

/** A clock time belongs to the day that it stands beside, which is then the one that is due. */
function joinClocks(dates: Dates, lower: string): Dates {
  const clocks = dates.filter(isClock)
  const days = dates.filter((date) => !isClock(date))
  const alone = clocks.filter((clock) => !days.some((day) => isBeside(day, clock, lower)))
  const joined = days.map((day) =>
    clocks.some((clock) => isBeside(day, clock, lower)) ? { ...day, tied: true } : day,
  )
  return [...joined, ...alone].toSorted((a, b) => a.start - b.start)
}

function isBeside(day: FoundDate, clock: FoundDate, lower: string): boolean {
  const dayFirst = day.start < clock.start
  if (Math.max(day.start, clock.start) - Math.min(day.end, clock.end) > CLOCK_AFTER) return false
  const between = dayFirst ? lower.slice(day.end, clock.start) : lower.slice(clock.end, day.start)
  const breaks = /[.;!?。；！？\n]/.test(between)
  const comma = /[,，、]/.test(between)
  if (breaks || (comma && !dayFirst)) return false
  if (!dayFirst) return between.length <= CLOCK_BEFORE
  return between.length <= (comma ? CLOCK_AFTER_COMMA : CLOCK_AFTER)
}

/** Where the first dates after an "if" start, and those before the words that close a condition. */
function conditionsAmong(found: Dates, lower: string, words: DateWords): ReadonlySet<number> {
  const choices = choicesAmong(found, lower, words)
  const conditional = choices.filter(({ start, end }, index) => {
    const from = Math.max(choices[index - 1]?.end ?? 0, start - REACH)
    const to = Math.min(choices[index + 1]?.start ?? lower.length, end + REACH)
    return words.ifBefore.test(lower.slice(from, start)) || words.ifAfter.test(lower.slice(end, to))
  })
  return new Set(conditional.flatMap(({ dates }) => dates.map((date) => date.start)))
}

type Choice = { readonly dates: FoundDate[]; readonly start: number; end: number }

/** Dates of which either may be are together: "today or tomorrow". */
function choicesAmong(found: Dates, lower: string, words: DateWords): readonly Choice[] {
  const choices: Choice[] = []
  for (const date of found) {
    const last = choices.at(-1)
    if (last && isAfter(words.or, date, lower, last.end)) {
      last.dates.push(date)
      last.end = date.end
    } else choices.push({ dates: [date], start: date.start, end: date.end })
  }
  return choices
}
