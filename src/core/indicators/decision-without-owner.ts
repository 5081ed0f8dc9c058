import { between } from '../conversations/in-time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { afterWorkingDays } from '../conversations/working-time.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** So many working days there are to take on what was decided. */
const TAKEN_WITHIN_DAYS = 5

/** Something is decided and nobody takes it on, with no date. */
export const decisionWithoutOwner: Indicator = {
  id: 'decision-without-owner',
  trait: 'unresolved-debates',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns, calendar, asOf } }) =>
    turns
      .filter((turn) => has(turn, 'decision'))
      .flatMap((turn) => {
        const limit = afterWorkingDays(turn.at, TAKEN_WITHIN_DAYS, calendar)
        const taker = isOwned(turn, turns)
          ? turn
          : between(turns, turn.at.getTime() - 1, limit.getTime()).find(
              (other) => other.conversation === turn.conversation && has(other, 'commitment'),
            )
        if (!taker && limit > asOf) return []
        return [
          {
            at: taker?.at ?? limit,
            yes: !taker,
            side: turn.side,
            turn,
            span: spanOfAct(turn, 'decision'),
          },
        ]
      }),
}

/** Whether it says itself who does it or when, or agrees to what the other side just offered or asked. */
function isOwned(turn: Turn, turns: readonly Turn[]): boolean {
  if (has(turn, 'commitment') || has(turn, 'request') || /\d/.test(turn.own)) return true
  const accepted = between(turns, -Infinity, turn.at.getTime() - 1).findLast(
    (other) => other.conversation === turn.conversation && other.side !== turn.side,
  )
  return accepted !== undefined && (has(accepted, 'commitment') || has(accepted, 'request'))
}
