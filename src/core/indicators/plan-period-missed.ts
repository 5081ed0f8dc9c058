import { DAY } from '../../std/time.ts'
import { listPlans } from '../outcomes/plans.ts'
import { observeGaps } from './observe-gaps.ts'
import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'

const USUAL_DAYS = 90

/** A planning period passes without a plan: none recorded, and no look ahead by us in the conversations. */
export const planPeriodMissed: Indicator = {
  id: 'plan-period-missed',
  trait: 'no-strategic-planning',
  halfLifeWeeks: HALF_YEAR,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship }) => {
    const plans = listPlans(relationship).map(({ at, turn }) => ({
      at,
      turn,
      span: turn && spanOfAct(turn, 'planning'),
    }))
    return observeGaps(relationship, plans, {
      agreed: { norm: 'planEveryDays', days: relationship.norms.planEveryDays },
      usualDays: USUAL_DAYS,
      sameWithin: 21 * DAY,
      leastTurns: 6,
    })
  },
}
