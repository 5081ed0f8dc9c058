import { says } from '../outcomes/find-phrases.ts'
import { DAY } from '../../std/time.ts'
import { has } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** Our advice comes with its reason. */
export const adviceReasoned: Indicator = {
  id: 'advice-reasoned',
  trait: 'knowledge-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns } }) =>
    turns
      .filter((turn) => turn.side === 'provider' && has(turn, 'opinion') && !has(turn, 'praise'))
      .map((turn) => {
        const isReasoned = says(turn.own, turn.signals.lang, 'reason') || has(turn, 'explanation')
        const reason = isReasoned
          ? turn
          : turns.find(
              (other) =>
                other.side === 'provider' &&
                (other.conversation === turn.conversation ||
                  Math.abs(other.at.getTime() - turn.at.getTime()) < DAY / 2) &&
                has(other, 'explanation'),
            )
        return {
          at: turn.at,
          yes: !!reason,
          side: 'provider' as const,
          turn: reason ?? turn,
          span: spanOfAct(reason ?? turn, reason && !isReasoned ? 'explanation' : 'opinion'),
        }
      }),
}
