import type { Span } from '../../model/span.ts'
import { DAY } from '../../std/time.ts'
import type { Relationship, Turn } from '../conversations/relationship.ts'
import type { Observation } from './indicator.ts'

/** A period counts as missed when it is a fifth longer than usual (science.md, section 6). */
const GRACE = 1.2

export type Given = { readonly at: Date; readonly turn: Turn | null; readonly span: Span | null }

/**
 * Whether what we should give now and then came in time: every time it came is a no to "missed", every
 * period that passed without it in a live record a yes.
 */
export function observeGaps(
  { turns, asOf }: Relationship,
  given: readonly Given[],
  { days, sameWithin, leastTurns }: { days: number; sameWithin: number; leastTurns: number },
): Observation[] {
  const period = days * GRACE * DAY
  const observations: Observation[] = []
  let last = turns[0]?.at.getTime() ?? asOf.getTime()
  let since = 0

  const missUntil = (time: number): void => {
    for (; last + period < time; last += period) {
      const said = turns.filter(({ at }) => at.getTime() > last && at.getTime() <= last + period)
      const isLive = said.length >= leastTurns && said.some(({ side }) => side === 'provider')
      if (isLive)
        observations.push({
          at: new Date(last + period),
          yes: true,
          side: 'provider',
          turn: null,
          span: null,
        })
    }
  }
  for (const { at, turn, span } of given.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    missUntil(at.getTime())
    last = at.getTime()
    if (observations.at(-1)?.yes === false && at.getTime() - since < sameWithin) continue
    since = at.getTime()
    observations.push({ at, yes: false, side: 'provider', turn, span })
  }
  missUntil(asOf.getTime())
  return observations
}
