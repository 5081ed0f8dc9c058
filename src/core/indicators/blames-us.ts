import { has } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** A complaint of the client puts the fault on us. */
export const blamesUs: Indicator = {
  id: 'blames-us',
  trait: 'negative-attitude',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns } }) =>
    turns
      .filter((turn) => turn.side === 'client' && has(turn, 'complaint'))
      .map((turn) => ({
        at: turn.at,
        yes: has(turn, 'blame'),
        side: 'client' as const,
        turn,
        span: spanOfAct(turn, 'blame', 'complaint'),
      })),
}
