import { has } from '../conversations/relationship.ts'
import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'
import { observeMonths } from './observe-months.ts'

/** The client threatens to leave, to withhold payment, or to go over our heads. */
export const wantsOut: Indicator = {
  id: 'wants-out',
  trait: 'negative-attitude',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',
  telltale: true,

  observe: ({ relationship }) =>
    observeMonths(relationship, 'client', (turn) =>
      has(turn, 'escalation') ? spanOfAct(turn, 'escalation') : null,
    ),
}
