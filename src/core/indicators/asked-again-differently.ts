import type { Ask } from '../outcomes/asks.ts'
import { oncePer } from '../../std/once-per.ts'
import { similarity, trigrams } from '../../std/similarity.ts'
import { DAY } from '../../std/time.ts'
import { TWO_MONTHS, type Indicator } from './indicator.ts'

/** The fingerprint of an ask's own sentence. */
const wordsOf = oncePer(
  ({ span }: Ask) => span,
  ({ turn, span }) => trigrams(turn.own.slice(span.start, span.end)),
)

/** Within five days of our answer the client asks the same again. */
export const askedAgainDifferently: Indicator = {
  id: 'asked-again-differently',
  trait: 'terrible-communication',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',

  observe: ({ outcomes: { asks } }) => {
    const ours = asks.filter(({ side }) => side === 'client')
    return ours.flatMap((ask, place) => {
      const { answer } = ask
      if (!answer) return []
      const again = ours
        .slice(place + 1)
        .find(
          (other) =>
            other.turn.at.getTime() > answer.at.getTime() &&
            other.turn.at.getTime() - answer.at.getTime() <= 5 * DAY &&
            similarity(wordsOf(ask), wordsOf(other)) >= 0.6,
        )
      return [
        {
          at: again?.turn.at ?? answer.at,
          yes: !!again,
          side: 'provider' as const,
          turn: again?.turn ?? answer,
          span: again?.span ?? null,
        },
      ]
    })
  },
}
