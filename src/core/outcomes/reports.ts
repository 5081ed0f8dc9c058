import { oncePer } from '../../std/once-per.ts'
import { quantile } from '../../std/stats.ts'
import { DAY, daysBetween } from '../../std/time.ts'
import type { MessageLanguage } from '../../model/language.ts'
import type { Side } from '../../model/side.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { languageWords } from '../text/languages/index.ts'
import { type LearnedNorm, learnedNorm } from './learned-norm.ts'
import { says } from './find-phrases.ts'
import { sentenceAround, sentencesOf } from './sentences.ts'

/** One time that a side gave the other data: in words, or by a record. */
export type Reported = { readonly at: Date; readonly turn: Turn | null }

/**
 * Whether a turn hands over data: figures in its words, a report that it says it brings, or a month
 * named beside its figure ("Maio: 88 peças").
 */
export const isReport = oncePer(
  ({ signals }: Turn) => signals,
  (turn) => {
    if (has(turn, 'reporting') && !onlyAsks(turn)) return true
    if (bringsData(turn)) return true
    return namesMonthlyFigure(turn)
  },
)

/** Whether a sentence that hands something over names data: boxes that came, beside figures asked for, are no report. */
function bringsData({ own, signals: { lang } }: Turn): boolean {
  if (!says(own, lang, 'delivered')) return false
  return sentencesOf(own).some(({ start, end }) => {
    const sentence = own.slice(start, end)
    return says(sentence, lang, 'delivered') && says(sentence, lang, 'data')
  })
}

/** Whether figures are only named in what asks for them or says that they have not come. */
function onlyAsks({ own, signals: { lang, acts, cues } }: Turn): boolean {
  const named = cues.filter(({ act }) => act === 'reporting')
  return (
    named.length > 0 &&
    named.every((cue) => {
      const { start, end } = sentenceAround(own, cue)
      const sentence = own.slice(start, end)
      if (/(?<!\p{L})\d/u.test(sentence)) return false
      if (saysMissing(sentence, lang)) return true
      return (['request', 'question'] as const).some(
        (act) =>
          (acts[act] ?? 0) > (acts.reporting ?? 0) &&
          cues.some((one) => one.act === act && one.start < end && one.end > start),
      )
    })
  )
}

/** Whether a sentence says of something that it has not come. */
export function saysMissing(sentence: string, lang: MessageLanguage): boolean {
  return (['chased', 'unsolved', 'late'] as const).some((kind) => says(sentence, lang, kind))
}

const MOST_DAYS = 31
const LEAST_YEAR = 1900
const MOST_YEAR = 2600

/** A month, and close behind it a number that is neither a day nor a year. */
function namesMonthlyFigure({ own, signals }: Turn): boolean {
  const { lang } = signals
  if (lang === 'other') return false
  const text = own.toLocaleLowerCase(lang)
  if (
    [...text.matchAll(/\d{1,2}月/g)].some(({ 0: month, index }) =>
      beginsWithFigure(text.slice(index + month.length)),
    )
  )
    return true
  return Object.keys(languageWords[lang].dates.months).some((month) => {
    const at = month.length >= (lang === 'zh' ? 2 : 3) ? text.indexOf(month) : -1
    return at >= 0 && beginsWithFigure(text.slice(at + month.length))
  })
}

function beginsWithFigure(text: string): boolean {
  const [, figure, unit] =
    /^[^\d.!?\n]{0,16}?(\d[\d.,]*)\s?(万|萬|亿|k\b|mil\b|bin\b|พัน|หมื่น|แสน|ล้าน|[%％])?/.exec(text) ??
    []
  if (unit) return true
  const value = Number(figure?.replace(/[.,]/g, ''))
  return value > MOST_DAYS && !(value >= LEAST_YEAR && value <= MOST_YEAR)
}

/** A side's reports in the order of time. */
export function listReports({ turns, records }: Relationship, side: Side): Reported[] {
  const said = turns
    .filter((turn) => turn.side === side && isReport(turn))
    .map((turn): Reported => ({ at: turn.at, turn }))
  const recorded = records.flatMap((record): Reported[] =>
    record.type === 'report' && record.by === side ? [{ at: record.at, turn: null }] : [],
  )
  return [...said, ...recorded].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** How often anybody reports of whom nothing is known. */
export const MONTH_DAYS = 30
const SAME_REPORT = 5 * DAY

/** How often we report where nothing was agreed. */
export type ReportRhythm = {
  /** Monthly, or as seldom as the client is used to. */
  readonly days: number
  /** The rhythm by name, where it is the client's own. */
  readonly norm: LearnedNorm | null
}

export function reportRhythm(relationship: Relationship): ReportRhythm {
  const days: Date[] = []
  for (const { at } of relationship.ignoresHabits ? [] : listReports(relationship, 'provider')) {
    const last = days.at(-1)
    if (!last || at.getTime() - last.getTime() >= SAME_REPORT) days.push(at)
  }
  const [first] = days
  const gaps = days.slice(1).map((at, place) => daysBetween(days[place] ?? at, at))
  const usual = gaps.length > 0 ? quantile(gaps, 0.75) : MONTH_DAYS
  if (!first || usual <= MONTH_DAYS) return { days: MONTH_DAYS, norm: null }
  return { days: usual, norm: learnedNorm('reportEveryDays', usual, first) }
}
