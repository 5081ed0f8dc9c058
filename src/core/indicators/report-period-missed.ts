import { DAY } from '../../std/time.ts'
import { listReports, MONTH_DAYS } from '../outcomes/reports.ts'
import { observeGaps } from './observe-gaps.ts'
import { type Indicator, QUARTER, spanOfAct } from './indicator.ts'

/** A report period passes without data from us. */
export const reportPeriodMissed: Indicator = {
  id: 'report-period-missed',
  trait: 'no-data-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship, outcomes: { reports } }) =>
    observeGaps(
      relationship,
      listReports(relationship, 'provider').map(({ at, turn }) => ({
        at,
        turn,
        span: turn ? spanOfAct(turn, 'reporting') : null,
      })),
      {
        agreed: { norm: 'reportEveryDays', days: relationship.norms.reportEveryDays },
        usualDays: reports.days,
        learned: reports.norm && { norm: reports.norm, otherwise: MONTH_DAYS },
        usualAfter: 2,
        sameWithin: 5 * DAY,
        leastTurns: 2,
      },
    ),
}
