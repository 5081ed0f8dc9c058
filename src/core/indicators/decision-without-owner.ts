import { between } from '../conversations/in-time.ts'
import { has } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** Something is decided and nobody takes it on, with no date. */
export const decisionWithoutOwner: Indicator = {
  id: 'decision-without-owner',
  trait: 'unresolved-debates',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns } }) =>
    turns
      .filter((turn) => has(turn, 'decision'))
      .map((turn) => {
        const taken =
          has(turn, 'commitment') ||
          has(turn, 'request') ||
          /\d/.test(turn.own) ||
          between(turns, turn.at.getTime() - 1).some(
            (other) => other.conversation === turn.conversation && has(other, 'commitment'),
          )
        return {
          at: turn.at,
          yes: !taken,
          side: turn.side,
          turn,
          span: spanOfAct(turn, 'decision'),
        }
      }),
}
