import type { Act } from '../../model/signal.ts'
import { has } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'
import { normOfOpenAsk } from './observe-ask.ts'

/** What holds a view, or the ground of one; any other sentence hands the question back. */
const viewing: readonly Act[] = [
  'opinion',
  'explanation',
  'agreement',
  'disagreement',
  'decision',
  'planning',
]

/** The client asks for our view and does not get it. */
export const adviceWithheld: Indicator = {
  id: 'advice-withheld',
  trait: 'knowledge-hoarding',
  halfLifeWeeks: QUARTER,
  kind: 'wording',
  heedsNorms: true,

  observe: ({ relationship, outcomes: { asks } }) =>
    asks
      .filter(({ side, kind }) => side === 'client' && kind === 'view')
      .flatMap((ask) => {
        const { answer } = ask
        const at = answer?.at ?? ask.deadline
        if (at.getTime() > relationship.asOf.getTime()) return []
        const withheld = !answer || !viewing.some((act) => has(answer, act))
        return [
          {
            at,
            yes: withheld,
            side: 'provider' as const,
            turn: answer ?? ask.turn,
            span: answer ? spanOfAct(answer, withheld ? 'deferral' : 'opinion') : ask.span,
            ...normOfOpenAsk(ask, relationship),
          },
        ]
      }),
}
