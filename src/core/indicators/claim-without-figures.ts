import { has } from '../conversations/relationship.ts'
import { says } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** We claim a result without a figure. */
export const claimWithoutFigures: Indicator = {
  id: 'claim-without-figures',
  trait: 'no-data-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns } }) =>
    turns
      .filter(
        (turn) =>
          turn.side === 'provider' &&
          (has(turn, 'reporting') || (has(turn, 'praise') && /%/.test(turn.own))),
      )
      .map((turn) => {
        const figures =
          /[\d一二三四五六七八九十百千万]/.test(turn.own) ||
          // What is attached is not in the words: it is taken to be there.
          says(turn.own, turn.signals.lang, 'delivered') ||
          turns.some(
            (other) =>
              other.conversation === turn.conversation &&
              other.side === 'provider' &&
              /\d/.test(other.own),
          )
        return {
          at: turn.at,
          yes: !figures,
          side: 'provider' as const,
          turn,
          span: spanOfAct(turn, 'reporting', 'praise'),
        }
      }),
}
