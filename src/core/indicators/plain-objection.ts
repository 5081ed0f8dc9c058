import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { isRude } from '../outcomes/ease.ts'

/** Where a client debates bluntly, by hand: an objection to a thing is no sign of a bad mood (docs/rules.md). */
export const BLUNT = 'debate: blunt'
/** Where a client wants debates to be gentle, by hand. */
export const GENTLE = 'debate: gentle'

/** Whether a turn objects to a thing and attacks nobody. */
function isPlainObjection(turn: Turn): boolean {
  const isDirected =
    has(turn, 'complaint') || has(turn, 'blame') || has(turn, 'escalation') || isRude(turn)
  return has(turn, 'disagreement') && !isDirected
}

/** Whether the debate norm takes from a turn's wording all that it would say of mood and manners. */
export function isExcused(turn: Turn, { norms }: Relationship): boolean {
  return norms.debate === 'blunt' && isPlainObjection(turn)
}

/** Whether a turn objects without a kind or careful word beside it. */
export function isUnhedged(turn: Turn): boolean {
  const softening = ['thanks', 'praise', 'apology', 'agreement', 'opinion-ask'] as const
  return (
    has(turn, 'disagreement') &&
    turn.signals.politeness <= 0 &&
    !softening.some((act) => has(turn, act))
  )
}
