import { has } from '../conversations/relationship.ts'
import { says } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'
import { isLive, monthsOf } from './windows.ts'

/** The client says what it wants (the month's longest wish), and we take it up in our own words. */
export const expectationKnown: Indicator = {
  id: 'expectation-known',
  trait: 'exceeding-expectations',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship }) =>
    monthsOf(relationship).flatMap((month) => {
      const [stated] = month.turns
        .filter(
          (turn) =>
            turn.side === 'client' &&
            (has(turn, 'planning') || has(turn, 'request')) &&
            !says(turn.own, turn.signals.lang, 'leaves'),
        )
        .toSorted((a, b) => b.length - a.length)
      if (!stated || !isLive(month, 'provider')) return []
      const restated = month.turns.find(
        (turn) =>
          turn.side === 'provider' &&
          turn.at.getTime() > stated.at.getTime() &&
          (has(turn, 'planning') || has(turn, 'commitment') || has(turn, 'agreement')),
      )
      if (!restated && !month.isWhole) return []
      return [
        {
          at: restated?.at ?? month.end,
          yes: !!restated,
          side: 'provider' as const,
          turn: restated ?? stated,
          span: spanOfAct(restated ?? stated, 'planning', 'commitment', 'agreement', 'request'),
        },
      ]
    }),
}
