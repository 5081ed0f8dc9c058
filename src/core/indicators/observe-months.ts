import type { Side } from '../../model/side.ts'
import type { Span } from '../../model/span.ts'
import type { Relationship, Turn } from '../conversations/relationship.ts'
import type { Observation } from './indicator.ts'
import { isLive, monthsOf } from './windows.ts'

/**
 * Whether the client said such a thing in a month in which it said anything.
 *
 * Each time it does is a yes of its own, were it the only word of the month; a live month of three
 * messages or more without it is one no.
 */
export function observeMonths(
  relationship: Relationship,
  about: Side,
  find: (turn: Turn) => Span | null | undefined,
): Observation[] {
  return monthsOf(relationship).flatMap((month): Observation[] => {
    const said = month.turns.filter(({ side }) => side === 'client')
    const hits = said.flatMap((turn) => {
      const span = find(turn)
      return span ? [{ at: turn.at, yes: true, side: about, turn, span }] : []
    })
    if (hits.length > 0 || !month.isWhole || !isLive(month, 'client')) return hits
    return [
      {
        at: month.end,
        yes: false,
        side: about,
        turn: null,
        span: null,
        weight: said.length >= 3 ? 1 : 0.4,
      },
    ]
  })
}
