import { has } from '../conversations/relationship.ts'
import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'
import { periodsOf } from './windows.ts'

/** A planning period passes without a plan. */
export const planPeriodMissed: Indicator = {
  id: 'plan-period-missed',
  trait: 'no-strategic-planning',
  halfLifeWeeks: HALF_YEAR,
  kind: 'record',

  observe: ({ relationship }) => {
    const days = (relationship.norms.planEveryDays ?? 90) * 1.2
    return periodsOf(relationship, days).flatMap((period) => {
      const plan = relationship.records.find(
        (record) => record.type === 'plan' && record.at >= period.start && record.at < period.end,
      )
      const spoken = period.turns.find((turn) => turn.side === 'provider' && has(turn, 'planning'))
      if (!plan && !spoken && period.turns.length < 6) return []
      return [
        {
          at: spoken?.at ?? plan?.at ?? period.end,
          yes: !plan && !spoken,
          side: 'provider' as const,
          turn: spoken ?? null,
          span: spoken ? spanOfAct(spoken, 'planning') : null,
        },
      ]
    })
  },
}
