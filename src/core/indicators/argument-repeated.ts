import { mattersOf } from '../outcomes/matters.ts'
import { similarity } from '../../std/similarity.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** In a debate the same argument is made again in the same words. */
export const argumentRepeated: Indicator = {
  id: 'argument-repeated',
  trait: 'unresolved-debates',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ outcomes: { debates } }) =>
    debates.flatMap(({ turns, state }) =>
      turns.slice(2).flatMap((turn, place) => {
        const about = mattersOf(turn)
        const again = turns
          .slice(0, place + 2)
          .some(
            (other) => other.person === turn.person && similarity(about, mattersOf(other)) >= 0.8,
          )
        if (!again && state !== 'resolved') return []
        return [
          {
            at: turn.at,
            yes: again && turn.length >= 5,
            side: turn.side,
            turn,
            span: spanOfAct(turn, 'disagreement', 'opinion'),
          },
        ]
      }),
    ),
}
