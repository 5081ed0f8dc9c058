import { between } from '../conversations/in-time.ts'
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
    const dated = ours.map((ask) => ({ ask, at: ask.turn.at }))
    return ours.flatMap((ask) => {
      const { answer } = ask
      if (!answer) return []
      const limit = new Date(answer.at.getTime() + ASKED_AGAIN_WITHIN)
      const again = between(dated, answer.at.getTime(), limit.getTime()).find(
        (other) => similarity(wordsOf(ask), wordsOf(other.ask)) >= 0.6,
      )?.ask
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
