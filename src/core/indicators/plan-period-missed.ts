import { DAY } from '../../std/time.ts'
import { listPlans } from '../outcomes/plans.ts'
import { observeGaps } from './observe-gaps.ts'
import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'

const USUAL_DAYS = 90

/**
 * A planning period passes without a plan: none recorded, and no look ahead by us in the conversations. A plan
 * that says how far it reaches covers the time until then.
 */
export const planPeriodMissed: Indicator = {
  id: 'plan-period-missed',
  trait: 'no-strategic-planning',
  halfLifeWeeks: HALF_YEAR,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship }) => {
    const { planEveryDays } = relationship.norms
    const plans = listPlans(relationship).map(({ at, turn, until }) => ({
      at,
      turn,
      span: turn && spanOfAct(turn, 'planning'),
      until: planEveryDays === undefined ? until : undefined,
    }))
    return observeGaps(relationship, plans, {
      agreed: { norm: 'planEveryDays', days: planEveryDays },
      usualDays: USUAL_DAYS,
      sameWithin: 21 * DAY,
      leastTurns: 6,
    })
  },
}
