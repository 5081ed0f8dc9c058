import { DAY } from '../../std/time.ts'
import type { Language, MessageLanguage } from '../../model/language.ts'
import { languageWords } from './languages/index.ts'
import { periodWords } from './period-words.ts'

/** A name further ahead than this many months is of the time that is over: "June", said in August. */
const MOST_MONTHS = 8
/** So close around a name a word tells that it is of a time that is over. */
const AROUND = 16

/** Whether a text names a month, quarter, season or year that begins so many days after a moment, or later. */
export function namesPeriodAhead(
  given: string,
  lang: MessageLanguage,
  { at, days }: { readonly at: Date; readonly days: number },
): boolean {
  if (lang === 'other') return false
  const text = given.toLocaleLowerCase(lang)
  const earliest = at.getTime() + days * DAY
  return (
    periodsIn(text, lang, at).some(({ month }) => {
      const ahead = monthsUntil(month, at)
      const start = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + ahead, 1)
      return ahead <= MOST_MONTHS && start >= earliest
    }) || namesLaterYear(text, lang, at, earliest)
  )
}

/**
 * The end of the last month, quarter or season that a text names and that is not over at a moment, or the beginning
 * of a later year; undefined where it names none.
 */
export function endOfPeriodsAhead(
  given: string,
  lang: MessageLanguage,
  at: Date,
): Date | undefined {
  if (lang === 'other') return undefined
  const text = given.toLocaleLowerCase(lang)
  const ends = periodsIn(text, lang, at).flatMap((period) => monthsToEnd(period, at))
  if (namesLaterYear(text, lang, at, at.getTime())) ends.push(12 - at.getUTCMonth())
  if (ends.length === 0) return undefined
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + Math.max(...ends), 1))
}

/** How many different months, quarters and seasons a text names that begin after a moment's own month. */
export function countPeriodsAhead(given: string, lang: MessageLanguage, at: Date): number {
  if (lang === 'other') return 0
  const ahead = periodsIn(given.toLocaleLowerCase(lang), lang, at).filter(({ month }) => {
    const until = monthsUntil(month, at)
    return until > 0 && until <= MOST_MONTHS
  })
  return new Set(ahead.map(({ month, months }) => month * 12 + months)).size
}

/** How many months after the beginning of a moment's own month a stretch ends; none for one that is over. */
function monthsToEnd({ month, months }: Period, at: Date): number[] {
  const until = monthsUntil(month, at)
  const isRunning = until > 12 - months
  if (isRunning) return [until - 12 + months]
  return until <= MOST_MONTHS ? [until + months] : []
}

/** How many months after a moment's own a month, 1 to 12, comes next. */
function monthsUntil(month: number, at: Date): number {
  return (month - 1 - at.getUTCMonth() + 12) % 12
}

/** A stretch of the year: its first month, 1 to 12, and how many it has. */
type Period = { readonly month: number; readonly months: number }

/** All stretches of the year that a text names, but for those that are over. */
function periodsIn(text: string, lang: Language, at: Date): Period[] {
  const { quarter, ordinals, seasons, secondHalf, nextQuarter } = periodWords[lang]
  const found: Period[] = []
  for (const match of text.matchAll(monthPattern(lang))) {
    const month = monthOf(match[0], lang)
    if (month !== undefined && !isPast(text, match, lang)) found.push({ month, months: 1 })
  }
  for (const match of text.matchAll(quarter)) {
    const { n, short, word } = match.groups ?? {}
    const place = Number(n ?? short ?? ordinals[word ?? ''])
    if (!isPast(text, match, lang)) found.push({ month: place * 3 - 2, months: 3 })
  }
  for (const [month, pattern] of Object.entries(seasons)) {
    const match = pattern.exec(text)
    if (match && !isPast(text, match, lang)) found.push({ month: Number(month), months: 3 })
  }
  if (secondHalf.test(text)) found.push({ month: 7, months: 6 })
  if (nextQuarter.test(text)) {
    const quarters = Math.floor(at.getUTCMonth() / 3) + 1
    found.push({ month: ((quarters * 3) % 12) + 1, months: 3 })
  }
  return found
}

function isPast(text: string, { 0: name, index }: RegExpExecArray, lang: Language): boolean {
  const around = text.slice(Math.max(0, index - AROUND), index + name.length + AROUND)
  return periodWords[lang].past.test(around)
}

const monthPatterns = new Map<Language, RegExp>()

function monthPattern(lang: Language): RegExp {
  const known = monthPatterns.get(lang)
  if (known) return known
  const names = namesOfMonths(lang).map((name) => name.replaceAll('.', String.raw`\.`))
  if (lang === 'zh') names.push(String.raw`(?<!\d)1?\d月`)
  const pattern = new RegExp(periodWords[lang].month.replace('MONTH', names.join('|')), 'gu')
  monthPatterns.set(lang, pattern)
  return pattern
}

/** In Thai, which has no spaces, two letters without a dot stand in many other words. */
const LEAST_THAI = 4

/** The longest first, so that "November" is not read as "Nov". */
function namesOfMonths(lang: Language): string[] {
  return Object.keys(languageWords[lang].dates.months)
    .filter((name) => lang !== 'th' || name.length >= LEAST_THAI)
    .toSorted((a, b) => b.length - a.length)
}

function monthOf(found: string, lang: Language): number | undefined {
  const [digits] = /\d+(?=月)/.exec(found) ?? []
  if (digits) return Number(digits)
  const name = namesOfMonths(lang).find((one) => found.includes(one))
  return name === undefined ? undefined : languageWords[lang].dates.months[name]
}

const YEAR = /(?<!\d)(?:20\d\d|25[5-9]\d)(?!\d)/g
/** Thai years count from the Buddha. */
const BUDDHIST = 543

function namesLaterYear(text: string, lang: Language, at: Date, earliest: number): boolean {
  const { nextYear } = periodWords[lang]
  const year = at.getUTCFullYear()
  if (nextYear.test(text) && Date.UTC(year + 1, 0, 1) >= earliest) return true
  return [...text.matchAll(YEAR)].some(([digits]) => {
    const named = Number(digits) >= 2500 ? Number(digits) - BUDDHIST : Number(digits)
    return named > year && named <= year + 5 && Date.UTC(named, 0, 1) >= earliest
  })
}
