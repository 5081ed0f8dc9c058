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

const ASKED_AGAIN_WITHIN = 5 * DAY

/** Within five days of our answer the client asks the same again. */
export const askedAgainDifferently: Indicator = {
  id: 'asked-again-differently',
  trait: 'terrible-communication',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',

  observe: ({ relationship: { asOf }, outcomes: { asks } }) => {
    const ours = asks.filter(({ side }) => side === 'client')
    return ours.flatMap((ask, place) => {
      const { answer } = ask
      if (!answer) return []
      const limit = new Date(answer.at.getTime() + ASKED_AGAIN_WITHIN)
      const again = ours
        .slice(place + 1)
        .find(
          (other) =>
            other.turn.at.getTime() > answer.at.getTime() &&
            other.turn.at <= limit &&
            similarity(wordsOf(ask), wordsOf(other)) >= 0.6,
        )
      if (!again && limit > asOf) return []
      return [
        {
          at: again?.turn.at ?? limit,
          yes: !!again,
          side: 'provider' as const,
          turn: again?.turn ?? answer,
          span: again?.span ?? null,
        },
      ]
    })
  },
}
