import { daysBetween } from '../../std/time.ts'
import type { Turn } from '../conversations/relationship.ts'
import type { Ask } from './asks.ts'

const ASKED_AGAIN_WITHIN_DAYS = 14

/**
 * Asks for a view that got thanks or praise instead of one: we had to ask again, or had done so.
 *
 * A kind word alone may well be a view ("Lovely!"). That we ask once more shows that it was none.
 */
export function answeredKindlyAlone(asks: readonly Ask[]): ReadonlySet<Ask> {
  const kindly = asks.filter(({ kind, answer }) => kind === 'view' && answer && isKindAlone(answer))
  const none = new Set<Ask>()
  for (const ask of kindly) {
    const again = asks.find((other) => asksAgain(other, ask))
    if (!again) continue
    none.add(ask)
    if (kindly.includes(again)) none.add(again)
  }
  return none
}

function asksAgain({ kind, side, turn }: Ask, { side: asker, answer }: Ask): boolean {
  if (kind !== 'view' || side !== asker || !answer) return false
  if (turn.conversation !== answer.conversation || turn.at <= answer.at) return false
  return daysBetween(answer.at, turn.at) <= ASKED_AGAIN_WITHIN_DAYS
}

/** Thanks and praise that decide, ask and promise nothing. */
function isKindAlone({ acts }: Turn): boolean {
  return acts.size > 0 && [...acts].every((act) => act === 'thanks' || act === 'praise')
}
