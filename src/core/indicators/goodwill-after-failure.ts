import { DAY } from '../../std/time.ts'
import { between } from '../conversations/in-time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { says } from '../outcomes/find-phrases.ts'
import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'

/** After a failure of ours, complained of or a promise missed, the first reply is friendly, or hostile. */
export const goodwillAfterFailure: Indicator = {
  id: 'goodwill-after-failure',
  trait: 'positive-attitude',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',

  observe: ({ relationship: { turns }, outcomes: { promises } }) =>
    turns
      .filter((turn) => turn.side === 'provider' && has(turn, 'apology'))
      .flatMap((failure) => {
        const at = failure.at.getTime()
        const isOurs =
          promises.some(
            ({ by, state, settledAt }) =>
              by === 'provider' &&
              state === 'missed' &&
              settledAt &&
              Math.abs(settledAt.getTime() - at) <= 30 * DAY,
          ) ||
          between(turns, at - 30 * DAY - 1, at - 1).some(
            (turn) =>
              turn.side === 'client' && (has(turn, 'complaint') || turn.signals.attitude <= -0.2),
          )
        if (!isOurs) return []
        const reply = between(turns, at, at + 10 * DAY).find(
          (turn) =>
            turn.side === 'client' &&
            (turn.conversation === failure.conversation || turn.channel === 'chat'),
        )
        if (!reply) return []
        const isHostile = reply.signals.attitude <= -0.2 || has(reply, 'escalation')
        if (!isHostile && !isFriendly(reply)) return []
        return [
          {
            at: reply.at,
            yes: !isHostile,
            side: 'client' as const,
            turn: reply,
            span: isHostile
              ? spanOfAct(reply, 'escalation', 'complaint')
              : spanOfAct(reply, 'thanks', 'praise', 'agreement'),
          },
        ]
      }),
}

/** Kind words or a yes; whoever complains or has to ask again shows no goodwill by staying calm. */
function isFriendly(turn: Turn): boolean {
  const { own, signals } = turn
  if (has(turn, 'complaint') || says(own, signals.lang, 'chased')) return false
  const isKind = (['thanks', 'praise', 'agreement'] as const).some((act) => has(turn, act))
  return isKind || signals.attitude >= 0.2
}
