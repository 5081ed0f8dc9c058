import { between } from '../conversations/in-time.ts'
import { has } from '../conversations/relationship.ts'
import { says } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** A complaint, or blame, is met with blame, without apology, reason or date. */
export const blameBeforeAnswer: Indicator = {
  id: 'blame-before-answer',
  trait: 'poor-etiquette',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns } }) =>
    turns
      .filter((turn) => turn.side === 'client' && (has(turn, 'complaint') || has(turn, 'blame')))
      .flatMap((complaint) => {
        const reply = between(turns, complaint.at.getTime()).find(
          (turn) =>
            turn.side === 'provider' &&
            (turn.conversation === complaint.conversation || turn.channel === 'chat'),
        )
        if (!reply) return []
        const owns =
          has(reply, 'apology') ||
          has(reply, 'commitment') ||
          says(reply.own, reply.signals.lang, 'delivered')
        return [
          {
            at: reply.at,
            yes: has(reply, 'blame') && !owns,
            side: 'provider' as const,
            turn: reply,
            span: spanOfAct(reply, 'blame', 'apology', 'commitment'),
          },
        ]
      }),
}
