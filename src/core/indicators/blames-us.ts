import { has } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'
import { complainsOfUs } from '../outcomes/said-of-us.ts'

/** A complaint of the client puts the fault on us; one of what is none of our doing tells nothing of it. */
export const blamesUs: Indicator = {
  id: 'blames-us',
  trait: 'negative-attitude',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns } }) =>
    turns.filter(complainsOfUs).map((turn) => ({
      at: turn.at,
      yes: has(turn, 'blame'),
      side: 'client' as const,
      turn,
      span: spanOfAct(turn, 'blame', 'complaint'),
    })),
}
