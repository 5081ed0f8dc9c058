import type { Side } from '../../model/side.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { says } from './find-phrases.ts'

/** One time that a side gave the other data: in words, or by a record. */
export type Reported = { readonly at: Date; readonly turn: Turn | null }

/** Whether a turn hands over data: figures in its words, or a report that it says it brings. */
export function isReport(turn: Turn): boolean {
  const { lang } = turn.signals
  return (
    has(turn, 'reporting') || (says(turn.own, lang, 'delivered') && says(turn.own, lang, 'data'))
  )
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
