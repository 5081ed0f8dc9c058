import { findPhrase } from '../outcomes/find-phrases.ts'
import { HALF_YEAR, type Indicator } from './indicator.ts'
import { isLive, monthsOf } from './windows.ts'

/** In a month with promises, the client says that something was more than expected. */
export const expectationExceeded: Indicator = {
  id: 'expectation-exceeded',
  trait: 'exceeding-expectations',
  halfLifeWeeks: HALF_YEAR,
  kind: 'record',

  observe: ({ relationship, outcomes: { promises } }) =>
    monthsOf(relationship).flatMap((month) => {
      const settled = promises.filter(
        ({ by, settledAt }) =>
          by === 'provider' && settledAt && settledAt >= month.start && settledAt < month.end,
      )
      if (settled.length === 0 && !isLive(month, 'client')) return []
      const beyond =
        settled.find(({ state }) => state === 'exceeded')?.shownBy ??
        month.turns.find(
          (turn) => turn.side === 'client' && findPhrase(turn.own, turn.signals.lang, 'exceeded'),
        )
      if (!beyond && (settled.length === 0 || !month.isWhole)) return []
      return [
        {
          at: beyond?.at ?? month.end,
          yes: !!beyond,
          side: 'provider' as const,
          turn: beyond ?? null,
          span: beyond ? (findPhrase(beyond.own, beyond.signals.lang, 'exceeded') ?? null) : null,
        },
      ]
    }),
}
