import { has, type Turn } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** Offered a choice, the client leaves it to us. Half weight in Thai and Chinese, where courtesy says so, until measured. */
export const choiceDeferred: Indicator = {
  id: 'choice-deferred',
  trait: 'withheld-opinions',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns }, outcomes: { asks } }) => [
    ...turns
      .filter((turn) => turn.side === 'client' && has(turn, 'deferral'))
      .map((turn) => ({
        at: turn.at,
        yes: true,
        side: 'client' as const,
        turn,
        span: spanOfAct(turn, 'deferral'),
        ...(turn.signals.lang === 'th' || turn.signals.lang === 'zh' ? { weight: 0.2 } : {}),
      })),
    ...asks.flatMap(({ side, kind, answer }) =>
      side === 'provider' && kind === 'view' && answer && choosesItself(answer)
        ? [{ at: answer.at, yes: false, side: 'client' as const, turn: answer, span: null }]
        : [],
    ),
  ],
}

/** An answer that takes a side; "accounting will see to it" chooses nothing. */
function choosesItself(answer: Turn): boolean {
  if (has(answer, 'deferral')) return false
  return (['opinion', 'decision', 'agreement', 'disagreement'] as const).some((act) =>
    has(answer, act),
  )
}
