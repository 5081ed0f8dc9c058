import { addDays, DAY } from '../../std/time.ts'
import type { Turn } from '../conversations/relationship.ts'
import { listPlans } from '../outcomes/plans.ts'
import { MONTH_DAYS, monthsAhead } from '../outcomes/dates.ts'
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
    const plans = listPlans(relationship).map(({ at, turn }) => ({
      at,
      turn,
      span: turn && spanOfAct(turn, 'planning'),
      until: turn && planEveryDays === undefined ? horizonOf(turn) : undefined,
    }))
    return observeGaps(relationship, plans, {
      agreed: { norm: 'planEveryDays', days: planEveryDays },
      usualDays: USUAL_DAYS,
      sameWithin: 21 * DAY,
      leastTurns: 6,
    })
  },
}

/** The end of the last month, quarter or season that a plan names, to the month; undefined where it names none. */
function horizonOf(turn: Turn): Date | undefined {
  const months = monthsAhead(turn, 'UTC')
  return months > 0 ? addDays(turn.at, (months + 1) * MONTH_DAYS) : undefined
}
