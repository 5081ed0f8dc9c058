import { has } from '../conversations/relationship.ts'
import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'

/** We decline to say how or why, or talk down. */
export const explanationRefused: Indicator = {
  id: 'explanation-refused',
  trait: 'knowledge-hoarding',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',
  telltale: true,

  observe: ({ relationship: { turns }, outcomes: { asks } }) => [
    ...turns
      .filter((turn) => turn.side === 'provider' && has(turn, 'refusal-to-explain'))
      .map((turn) => ({
        at: turn.at,
        yes: true,
        side: 'provider' as const,
        turn,
        span: spanOfAct(turn, 'refusal-to-explain'),
      })),
    ...asks.flatMap(({ side, kind, answer }) =>
      side === 'client' && kind === 'why' && answer && !has(answer, 'refusal-to-explain')
        ? [{ at: answer.at, yes: false, side: 'provider' as const, turn: answer, span: null }]
        : [],
    ),
  ],
}
