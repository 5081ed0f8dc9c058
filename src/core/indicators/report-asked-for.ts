import { QUARTER, type Indicator } from './indicator.ts'
import { monthsOf } from './windows.ts'

/** The client has to ask for the report, and is kept waiting. */
export const reportAskedFor: Indicator = {
  id: 'report-asked-for',
  trait: 'no-data-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship, outcomes: { asks } }) =>
    monthsOf(relationship).flatMap((month) => {
      if (!month.turns.some(({ side }) => side === 'client')) return []
      const ask = asks.find(
        ({ kind, side, turn }) =>
          kind === 'data' && side === 'client' && turn.at >= month.start && turn.at < month.end,
      )
      if (!ask && !month.isWhole) return []
      return [
        {
          at: ask?.turn.at ?? month.end,
          yes: ask !== undefined && ask.chasers.length + (ask.answer ? 0 : 1) > 0,
          side: 'provider' as const,
          turn: ask?.turn ?? null,
          span: ask?.span ?? null,
          weight: month.turns.length >= 3 ? 1 : 0.4,
        },
      ]
    }),
}
