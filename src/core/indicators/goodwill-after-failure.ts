import { DAY } from '../../std/time.ts'
import { has } from '../conversations/relationship.ts'
import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'

/** After a failure of ours the first reply is not hostile. */
export const goodwillAfterFailure: Indicator = {
  id: 'goodwill-after-failure',
  trait: 'positive-attitude',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',

  observe: ({ relationship: { turns } }) =>
    turns
      .filter((turn) => turn.side === 'provider' && has(turn, 'apology'))
      .flatMap((failure) => {
        const reply = turns.find(
          (turn) =>
            turn.side === 'client' &&
            turn.at > failure.at &&
            turn.at.getTime() - failure.at.getTime() <= 10 * DAY &&
            (turn.conversation === failure.conversation || turn.channel === 'chat'),
        )
        if (!reply) return []
        const isHostile = reply.signals.attitude <= -0.2 || has(reply, 'escalation')
        return [
          {
            at: reply.at,
            yes: !isHostile,
            side: 'client' as const,
            turn: reply,
            span: spanOfAct(reply, 'thanks', 'agreement', 'complaint', 'escalation'),
          },
        ]
      }),
}
