import { has } from '../conversations/relationship.ts'
import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'

/** One side declines to say how or why, or talks down; of the client, only an answer to us is a refusal. */
export const explanationRefused: Indicator = {
  id: 'explanation-refused',
  trait: 'knowledge-hoarding',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',
  ofBoth: true,
  telltale: true,

  observe: ({ relationship: { turns }, outcomes: { asks } }) => {
    const replies = new Set(asks.map(({ reply }) => reply))
    const refusals = turns.filter(
      (turn) => has(turn, 'refusal-to-explain') && (turn.side === 'provider' || replies.has(turn)),
    )
    return [
      ...refusals.map((turn) => ({
        at: turn.at,
        yes: true,
        side: turn.side,
        turn,
        span: spanOfAct(turn, 'refusal-to-explain'),
      })),
      ...asks.flatMap(({ kind, answer }) =>
        kind === 'why' && answer && !has(answer, 'refusal-to-explain')
          ? [{ at: answer.at, yes: false, side: answer.side, turn: answer, span: null }]
          : [],
      ),
    ]
  },
}
