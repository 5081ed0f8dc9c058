import type { Span } from '../../model/span.ts'
import type { Turn } from '../conversations/relationship.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'
import { isLive, quartersOf } from './windows.ts'

/**
 * In a quarter with promises, the client says that something was more than expected. Even the best of
 * agencies does not surprise its client every quarter.
 */
export const expectationExceeded: Indicator = {
  id: 'expectation-exceeded',
  trait: 'exceeding-expectations',
  halfLifeWeeks: HALF_YEAR,
  kind: 'record',

  observe: ({ relationship, outcomes: { promises } }) =>
    quartersOf(relationship).flatMap((quarter) => {
      const settled = promises.filter(
        ({ by, settledAt }) =>
          by === 'provider' && settledAt && settledAt >= quarter.start && settledAt < quarter.end,
      )
      if (settled.length === 0 && !isLive(quarter, 'client')) return []
      const beyond =
        settled.find(({ state }) => state === 'exceeded')?.shownBy ??
        quarter.turns.find(
          (turn) => turn.side === 'client' && findPhrase(turn.own, turn.signals.lang, 'exceeded'),
        )
      // In the client's silence nothing is said to be as expected, either.
      const isHeard = settled.some(({ settledAt }) =>
        quarter.turns.some(({ side, at }) => side === 'client' && settledAt && at >= settledAt),
      )
      if (!beyond && (!isHeard || !quarter.isWhole)) return []
      return [
        {
          at: beyond?.at ?? quarter.end,
          yes: !!beyond,
          side: 'provider' as const,
          turn: beyond ?? null,
          span: beyond ? spanOfSurprise(beyond) : null,
        },
      ]
    }),
}

function spanOfSurprise(turn: Turn): Span | null {
  return findPhrase(turn.own, turn.signals.lang, 'exceeded') ?? spanOfAct(turn, 'praise')
}
