import { has } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'
import { isLive, periodsOf } from './windows.ts'

/** A report period passes without data from us. */
export const reportPeriodMissed: Indicator = {
  id: 'report-period-missed',
  trait: 'no-data-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship }) => {
    const days = (relationship.norms.reportEveryDays ?? 30) * 1.2
    return periodsOf(relationship, days).flatMap((period) => {
      const record = relationship.records.find(
        (one) => one.type === 'report' && one.by === 'provider' && one.at >= period.start && one.at < period.end,
      )
      const report = period.turns.find((turn) => turn.side === 'provider' && has(turn, 'reporting'))
      if (!record && !report && !isLive(period, 'provider')) return []
      return [
        {
          at: report?.at ?? record?.at ?? period.end,
          yes: !record && !report,
          side: 'provider' as const,
          turn: report ?? null,
          span: report ? spanOfAct(report, 'reporting') : null,
        },
      ]
    })
  },
}
