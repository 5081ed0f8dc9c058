import { HALF_YEAR, type Indicator } from './indicator.ts'
import { observeMonths } from './observe-months.ts'
import { findThreat } from './threat.ts'

/** The client threatens to leave, to withhold payment, or to go over our heads. */
export const wantsOut: Indicator = {
  id: 'wants-out',
  trait: 'negative-attitude',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',
  telltale: true,

  observe: ({ relationship }) => observeMonths(relationship, 'client', findThreat),
}
