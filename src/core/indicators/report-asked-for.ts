import { has } from '../conversations/relationship.ts'
import type { Ask } from '../outcomes/asks.ts'
import { QUARTER, type Indicator } from './indicator.ts'
import { monthsOf } from './windows.ts'

/** The client has to ask for the report, and is kept waiting. */
export const reportAskedFor: Indicator = {
  id: 'report-asked-for',
  trait: 'no-data-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship, outcomes: { asks } }) => {
    const ofData = asks.filter(({ kind, side }) => kind === 'data' && side === 'client')
    return monthsOf(relationship).flatMap((month) => {
      if (!month.turns.some(({ side }) => side === 'client')) return []
      const asked = ofData.filter(({ turn }) => turn.at >= month.start && turn.at < month.end)
      const ask =
        asked.find((one) => isKeptWaiting(one, relationship.asOf)) ??
        asked.find(({ answer }) => answer !== null)
      // While figures are owed, a month in which nobody asks again is no month of reports.
      const isOwed =
        asked.length > 0 ||
        ofData.some((one) => one.turn.at < month.start && !isMet(one, month.end))
      if (!ask && (isOwed || !month.isWhole)) return []
      return [
        {
          at: ask?.turn.at ?? month.end,
          yes: ask !== undefined && isKeptWaiting(ask, relationship.asOf),
          side: 'provider' as const,
          turn: ask?.turn ?? null,
          span: ask?.span ?? null,
          weight: month.turns.length >= 3 ? 1 : 0.4,
        },
      ]
    })
  },
}

const isMet = ({ answer }: Ask, until: Date): boolean =>
  answer !== null && answer.at < until && !has(answer, 'refusal-to-explain')

/** Chased, answered late or by a refusal, or never; a complaint that names figures may not have asked for any. */
function isKeptWaiting({ chasers, answer, deadline, turn }: Ask, asOf: Date): boolean {
  if (chasers.length > 0) return true
  if (answer === null) return deadline <= asOf && !has(turn, 'complaint')
  return answer.at > deadline || has(answer, 'refusal-to-explain')
}
