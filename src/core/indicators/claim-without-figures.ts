import { between, laterOf } from '../conversations/in-time.ts'
import { has } from '../conversations/relationship.ts'
import { afterWorkingDays } from '../conversations/working-time.ts'
import { says } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** So many working days there are to bring the figures. */
const SHOWN_WITHIN_DAYS = 5

/** We claim a result without a figure, in its own words or elsewhere in its thread. */
export const claimWithoutFigures: Indicator = {
  id: 'claim-without-figures',
  trait: 'no-data-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns, calendar, asOf } }) =>
    turns
      .filter(
        (turn) =>
          turn.side === 'provider' &&
          (has(turn, 'reporting') || (has(turn, 'praise') && /%/.test(turn.own))),
      )
      .flatMap((turn) => {
        const limit = afterWorkingDays(turn.at, SHOWN_WITHIN_DAYS, calendar)
        const hasFigures =
          /[\d一二三四五六七八九十百千万]/.test(turn.own) ||
          // What is attached is not in the words: it is taken to be there.
          says(turn.own, turn.signals.lang, 'delivered')
        const shown = hasFigures
          ? turn
          : between(turns, -Infinity, limit.getTime()).find(
              (other) =>
                other.conversation === turn.conversation &&
                other.side === 'provider' &&
                /\d/.test(other.own),
            )
        if (!shown && limit > asOf) return []
        return [
          {
            at: shown ? laterOf(shown, turn) : limit,
            yes: !shown,
            side: 'provider' as const,
            turn,
            span: spanOfAct(turn, 'reporting', 'praise'),
          },
        ]
      }),
}
