import { similarity, trigrams } from '../../std/similarity.ts'
import { DAY } from '../../std/time.ts'
import { TWO_MONTHS, type Indicator } from './indicator.ts'

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
      const about = trigrams(ask.turn.own.slice(ask.span.start, ask.span.end))
      const again = ours
        .slice(place + 1)
        .find(
          (other) =>
            other.turn.at.getTime() > answer.at.getTime() &&
            other.turn.at.getTime() - answer.at.getTime() <= 5 * DAY &&
            similarity(about, trigrams(other.turn.own.slice(other.span.start, other.span.end))) >=
              0.6,
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
