import { has } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'
import { isLive, monthsOf } from './windows.ts'

/** In a busy month nobody looks further ahead than the next task. */
export const noHorizon: Indicator = {
  id: 'no-horizon',
  trait: 'no-strategic-planning',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship }) =>
    monthsOf(relationship).flatMap((month) => {
      if (month.turns.length < 6 || !isLive(month, 'provider')) return []
      const ahead = month.turns.find((turn) => has(turn, 'planning'))
      if (!ahead && !month.isWhole) return []
      return [
        {
          at: ahead?.at ?? month.end,
          yes: !ahead,
          side: 'provider' as const,
          turn: ahead ?? null,
          span: ahead ? spanOfAct(ahead, 'planning') : null,
          weight: 1,
        },
      ]
    }),
}
