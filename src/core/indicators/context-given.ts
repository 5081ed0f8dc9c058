import { has } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'
import { isLive, monthsOf } from './windows.ts'

/** In a month of work together, we explain something of how or why. */
export const contextGiven: Indicator = {
  id: 'context-given',
  trait: 'knowledge-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship }) =>
    monthsOf(relationship).flatMap((month) => {
      if (!isLive(month, 'provider')) return []
      const taught = month.turns.find(
        (turn) => turn.side === 'provider' && has(turn, 'explanation'),
      )
      if (!taught && !month.isWhole) return []
      return [
        {
          at: taught?.at ?? month.end,
          yes: !!taught,
          side: 'provider' as const,
          turn: taught ?? null,
          span: taught ? spanOfAct(taught, 'explanation') : null,
          weight: month.turns.length >= 3 ? 1 : 0.4,
        },
      ]
    }),
}
