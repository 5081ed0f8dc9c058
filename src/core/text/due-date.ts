import type { Language } from '../../model/language.ts'
import type { DateMeaning, DateRule, DateWords } from './language-words.ts'
import { type FoundDate, chooseDueDate } from './due-date-choice.ts'
import { type Rules, rulesOf } from './due-date-rules.ts'
import { fullYear } from './full-year.ts'
import { languageWords } from './languages/index.ts'
import { DAY, HOUR } from '../../std/time.ts'
import { type EpochDay, dayText, localDay } from '../../std/zones.ts'

/** When something is promised for, and the words that say so (offsets into the text as given). */
export type DueDate = { readonly due: string; readonly start: number; readonly end: number }

type Found = FoundDate & { readonly order: number }
type Said = {
  readonly day: EpochDay
  readonly at: Date
  readonly timeZone: string
  readonly words: DateWords
}
type Groups = Readonly<Partial<Record<string, string>>>

const LONGEST = 20_000
/** A month and day no further back than this is a thing of the past, not of next year. */
const LOOKS_BACK = 120

/**
 * The day that a promise or request names, seen from the day it was said in a time zone.
 *
 * Of several, the one beside a "by" word, else the first; an old date that is moved, the days of a
 * span, and the day of a condition are none. "By Friday" said on a Friday is the next.
 */
export function findDueDate(
  text: string,
  language: Language,
  said: Date,
  timeZone: string,
): DueDate | undefined {
  const words = languageWords[language].dates
  const lower = lowerCase(text.slice(0, LONGEST), language)
  const from: Said = { day: localDay(said, timeZone), at: said, timeZone, words }
  const found = outermost(rulesOf(words).flatMap((alike) => [...findByRules(lower, alike, from)]))
  const best = chooseDueDate(found, lower, words)
  if (best?.day === undefined) return undefined
  return { due: dayText(best.day), start: best.start, end: best.end }
}

function* findByRules(lower: string, { anywhere, here }: Rules, from: Said): Generator<Found> {
  const ends = here.map(() => 0)
  anywhere.lastIndex = 0
  for (;;) {
    const place = anywhere.exec(lower)?.index
    if (place === undefined) return
    anywhere.lastIndex = place + 1
    for (const [number, { rule, order, pattern }] of here.entries()) {
      if (place < (ends[number] ?? 0)) continue
      pattern.lastIndex = place
      const match = pattern.exec(lower)
      if (!match) continue
      ends[number] = pattern.lastIndex
      const found = meaningOf(match, lower, { rule, order, from })
      if (found) yield found
    }
  }
}

function meaningOf(
  match: RegExpExecArray,
  lower: string,
  { rule, order, from }: { readonly rule: DateRule; readonly order: number; readonly from: Said },
): Found | undefined {
  const start = match.index
  const end = start + match[0].length
  const tied =
    rule.means.kind === 'in' ||
    from.words.byBefore.test(lower.slice(Math.max(0, start - 40), start)) ||
    from.words.byAfter.test(lower.slice(end, end + 30).replace(IN_BRACKETS, '')) ||
    beginsWithBy(match[0], from.words)
  if (rule.needsBy && !tied) return undefined
  const day = resolve(rule.means, match.groups ?? {}, from)
  // A date that is over is kept for now: it may be the first of two.
  if (day === undefined && rule.means.kind !== 'date') return undefined
  return { day, start, end, tied, order, rule }
}

/**
 * The day of the last week on which words say that something was done ("it went out on Friday", "last
 * Friday", "yesterday"), said at a moment in a time zone; undefined where they name none.
 */
export function findPastDay(
  text: string,
  language: Language,
  said: Date,
  timeZone: string,
): string | undefined {
  const { yesterday, last } = languageWords[language].dates
  const lower = lowerCase(text.slice(0, LONGEST), language)
  const today = localDay(said, timeZone)
  if (yesterday.test(lower)) return dayText(today - 1)
  // Days are read as days to come, so one of the last week is seen from before it. "Today" and
  // "tomorrow" move with the day that they are seen from.
  const seenFrom = (daysBefore: number): string | undefined => {
    const before = new Date(said.getTime() - daysBefore * DAY)
    return findDueDate(lower.replace(last, ''), language, before, timeZone)?.due
  }
  const day = seenFrom(7)
  return day !== undefined && day === seenFrom(6) && day < dayText(today) ? day : undefined
}

/** The weekday of a date: "the 31st (a Friday)", "31号（周五）". */
const IN_BRACKETS = /^\s?[（(][^（()）]{1,12}[)）]/

/** Whether the "by" word is part of what was found: "until the 12th". */
function beginsWithBy(found: string, words: DateWords): boolean {
  const first = /^\S+\s/.exec(found)
  return first !== null && words.byBefore.test(first[0])
}

/** What a longer find overlaps is part of it: the "by Friday" of "by Friday of next week". */
function outermost(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  const longestFirst = found.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.order - b.order,
  )
  for (const date of longestFirst)
    if (!kept.some(({ start, end }) => date.start < end && start < date.end)) kept.push(date)
  return kept.toSorted((a, b) => a.start - b.start)
}

function resolve(means: DateMeaning, groups: Groups, from: Said): EpochDay | undefined {
  const today = from.day
  switch (means.kind) {
    case 'day':
      return today + means.plus
    case 'weekday':
      return resolveWeekday(
        from.words.weekdays[groups['weekday'] ?? groups['short'] ?? ''],
        means,
        today,
      )
    case 'end':
      return resolveEnd(means.of, means.plus, today)
    case 'middle':
      return monday(today) + 7 * means.plus + 2
    case 'in':
      return resolveIn(means.unit, toNumber(groups['n'], from.words.numbers), from)
    case 'date':
      return resolveDate(groups, from)
    case 'dayOfMonth':
      return resolveDayOfMonth(toNumber(groups['day'], from.words.numbers), means.plus, today)
    case 'weekdayAndDay': {
      const day = resolveDayOfMonth(Number(groups['day']), null, today)
      const weekday = from.words.weekdays[groups['weekday'] ?? '']
      return day !== undefined && weekdayOf(day) === weekday ? day : undefined
    }
    case 'weekdayAndDate':
      return resolveWeekdayAndDate(groups, from)
    case 'clock':
      return today
    default:
      return undefined
  }
}

function resolveWeekday(
  weekday: number | undefined,
  { week, later = 0 }: { readonly week: number | null; readonly later?: number },
  today: EpochDay,
): EpochDay | undefined {
  if (weekday === undefined) return undefined
  if (week === null) return today + ((weekday - weekdayOf(today) + 6) % 7) + 1 + 7 * later
  const day = monday(today) + 7 * week + weekday - 1
  return day < today ? day + 7 : day
}

/** The end of a week is its Friday; said later, the day itself. */
function resolveEnd(
  of: 'week' | 'month' | 'quarter' | 'year',
  plus: number,
  today: EpochDay,
): EpochDay {
  const { year, month } = parts(today)
  if (of === 'week') return Math.max(today, monday(today) + 7 * plus + 4)
  if (of === 'month') return toDay(year, month + 1 + plus, 0)
  if (of === 'quarter') return toDay(year, (Math.floor(month / 3) + 1 + plus) * 3, 0)
  return toDay(year + plus, 12, 0)
}

function resolveIn(
  unit: 'hour' | 'day' | 'workday' | 'week' | 'month',
  n: number | undefined,
  { at, day, timeZone }: Said,
): EpochDay | undefined {
  if (n === undefined) return undefined
  if (unit === 'hour') return localDay(new Date(at.getTime() + n * HOUR), timeZone)
  if (unit === 'day') return day + n
  if (unit === 'week') return day + 7 * n
  if (unit === 'workday') return addWorkDays(day, n)
  const { year, month, date } = parts(day)
  return Math.min(toDay(year, month + n, date), toDay(year, month + n + 1, 0))
}

function addWorkDays(from: EpochDay, n: number): EpochDay {
  let day = from
  for (let left = Math.min(n, 400); left > 0;) if (weekdayOf(++day) <= 5) left--
  return day
}

function resolveDate(groups: Groups, said: Said): EpochDay | undefined {
  const { day: today, words } = said
  const month = groups['name'] ? words.months[groups['name']] : Number(groups['month'])
  const date = groups['day'] === undefined ? undefined : toNumber(groups['day'], words.numbers)
  if (!month || date === 0) return undefined
  // Of a thirteenth month, the two numbers are the other way round.
  if (month > 12)
    return date !== undefined && date <= 12
      ? resolveDate({ ...groups, month: String(date), day: String(month) }, said)
      : undefined
  const given = yearOf(groups['year'])
  const year = given ?? parts(today).year
  const day = onCalendar(year, month - 1, date)
  if (day === undefined || day >= today) return day
  return given === undefined && today - day > LOOKS_BACK
    ? onCalendar(year + 1, month - 1, date)
    : undefined
}

/** Of the two ways to read "2/10", the one that falls on the weekday beside it. */
function resolveWeekdayAndDate(groups: Groups, from: Said): EpochDay | undefined {
  const { day: date, month } = groups
  const weekday = from.words.weekdays[groups['weekday'] ?? '']
  return [groups, { ...groups, day: month, month: date }]
    .map((read) => resolveDate(read, from))
    .find((day) => day !== undefined && weekdayOf(day) === weekday)
}

/** Without a date, the last of the month. */
function onCalendar(year: number, month: number, date: number | undefined): EpochDay | undefined {
  if (date === undefined) return toDay(year, month + 1, 0)
  const day = toDay(year, month, date)
  return parts(day).date === date ? day : undefined
}

/** Promises are for years to come: of two digits, fifty and more are a Thai year. */
function yearOf(digits: string | undefined): number | undefined {
  return digits ? fullYear(Number(digits), { thai: true }) : undefined
}

function resolveDayOfMonth(
  date: number | undefined,
  plus: number | null,
  today: EpochDay,
): EpochDay | undefined {
  if (date === undefined || date < 1) return undefined
  const now = parts(today)
  return onCalendar(now.year, now.month + (plus ?? (date < now.date ? 1 : 0)), date)
}

function toNumber(
  text: string | undefined,
  words: Readonly<Record<string, number>>,
): number | undefined {
  if (text === undefined) return undefined
  return /^\d+$/.test(text) ? Number(text) : words[text]
}

/** 1 is Monday; 1970-01-01 was a Thursday. */
function weekdayOf(day: EpochDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

function monday(day: EpochDay): EpochDay {
  return day - weekdayOf(day) + 1
}

function parts(day: EpochDay): { year: number; month: number; date: number } {
  const moment = new Date(day * DAY)
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth(), date: moment.getUTCDate() }
}

function toDay(year: number, month: number, date: number): EpochDay {
  return Math.floor(Date.UTC(year, month, date) / DAY)
}

/** Lower case of the same length, so that places in it are places in the given text. */
function lowerCase(text: string, language: Language): string {
  const plain =
    language === 'tr' ? text.replace(/I/g, 'ı').replace(/İ/g, 'i') : text.replace(/İ/g, 'i')
  const western = plain
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
  const lower = western.toLowerCase()
  return lower.length === text.length ? lower : western
}
