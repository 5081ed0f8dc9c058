import { DAY } from '../../std/time.ts'
import { has } from '../conversations/relationship.ts'
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
    const plans = [
      ...relationship.records.flatMap((record) =>
        record.type === 'plan' ? [{ at: record.at, turn: null, span: null }] : [],
      ),
      ...relationship.turns.flatMap((turn) =>
        turn.side === 'provider' && has(turn, 'planning')
          ? [{ at: turn.at, turn, span: spanOfAct(turn, 'planning') }]
          : [],
      ),
    ]
    return observeGaps(relationship, plans, {
      agreed: { norm: 'planEveryDays', days: relationship.norms.planEveryDays },
      usualDays: USUAL_DAYS,
      sameWithin: 21 * DAY,
      leastTurns: 6,
    })
  },
}
