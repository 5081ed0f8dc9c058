import { quantile } from '../../std/stats.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator } from './indicator.ts'
import { monthsOf } from './windows.ts'

/** Fewer people of the client take part than usual, or one says goodbye. */
export const fewerPeople: Indicator = {
  id: 'fewer-people',
  trait: 'disengagement',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship }) => {
    const months = monthsOf(relationship)
    const active = months.map(
      ({ turns }) =>
        new Set(turns.flatMap(({ side, person }) => (side === 'client' ? [person] : []))).size,
    )
    return months.flatMap((month, place) => {
      const usual = place >= 2 ? quantile(active.slice(0, place), 0.5) : 0
      const people = active[place] ?? 0
      const farewell = month.turns.find(
        (turn) => turn.side === 'client' && findPhrase(turn.own, turn.signals.lang, 'leaves'),
      )
      if (people === 0 || (!farewell && (usual === 0 || !month.isWhole))) return []
      return [
        {
          at: farewell?.at ?? month.end,
          yes: farewell !== undefined || people < usual - 0.9,
          side: 'client' as const,
          turn: farewell ?? null,
          span: farewell
            ? (findPhrase(farewell.own, farewell.signals.lang, 'leaves') ?? null)
            : null,
          params: { people, usual },
        },
      ]
    })
  },
}
