import { DAY } from '../../std/time.ts'
import { has } from '../conversations/relationship.ts'
import { afterWorkingDays } from '../conversations/working-time.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** A decision is put in writing by us within five working days. */
export const decisionDocumented: Indicator = {
  id: 'decision-documented',
  trait: 'knowledge-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship: { turns, calendar, asOf } }) =>
    turns
      .filter((turn) => has(turn, 'decision'))
      .flatMap((turn) => {
        const limit = afterWorkingDays(turn.at, 5, calendar)
        const written =
          turn.channel !== 'call' && turn.side === 'provider'
            ? turn
            : turns.find(
                (other) =>
                  other.channel !== 'call' &&
                  other.side === 'provider' &&
                  other.at.getTime() >=
                    turn.at.getTime() - (other.conversation === turn.conversation ? DAY : 0) &&
                  other.at.getTime() <= limit.getTime() &&
                  (has(other, 'decision') || has(other, 'commitment') || has(other, 'agreement')),
              )
        // What the client decides in writing stands there already.
        if (!written && (turn.channel !== 'call' || limit.getTime() > asOf.getTime())) return []
        return [
          {
            at: written?.at ?? limit,
            yes: !!written,
            side: 'provider' as const,
            turn: written ?? turn,
            span: spanOfAct(written ?? turn, 'decision', 'commitment', 'agreement'),
          },
        ]
      }),
}
