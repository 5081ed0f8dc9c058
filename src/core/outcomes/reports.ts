import { Language } from '../../model/language.ts'
import type { Side } from '../../model/side.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { languageWords } from '../text/languages/index.ts'
import { says } from './find-phrases.ts'

/** One time that a side gave the other data: in words, or by a record. */
export type Reported = { readonly at: Date; readonly turn: Turn | null }

/**
 * Whether a turn hands over data: figures in its words, a report that it says it brings, or a month
 * named beside its figure ("Maio: 88 peças").
 */
export function isReport(turn: Turn): boolean {
  const { lang } = turn.signals
  if (has(turn, 'reporting')) return true
  if (says(turn.own, lang, 'delivered') && says(turn.own, lang, 'data')) return true
  return namesMonthlyFigure(turn)
}

const MOST_DAYS = 31
const LEAST_YEAR = 1900
const MOST_YEAR = 2600

/** A month, and close behind it a number that is neither a day nor a year. */
function namesMonthlyFigure({ own, signals }: Turn): boolean {
  const language = Language.safeParse(signals.lang)
  if (!language.success) return false
  const text = own.toLocaleLowerCase(language.data)
  return Object.keys(languageWords[language.data].dates.months).some((month) => {
    const at = month.length >= 3 ? text.indexOf(month) : -1
    if (at < 0) return false
    const [, figure] = /^[^\d.!?\n]{0,16}?(\d[\d.,]*)/.exec(text.slice(at + month.length)) ?? []
    const value = Number(figure?.replace(/[.,]/g, ''))
    return value > MOST_DAYS && !(value >= LEAST_YEAR && value <= MOST_YEAR)
  })
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
