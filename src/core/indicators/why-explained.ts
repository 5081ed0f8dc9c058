import { explains, has } from '../conversations/relationship.ts'
import { findReason } from '../outcomes/reason.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'
import { normOfOpenAsk } from './observe-ask.ts'

/** The client asks how or why, and our reply explains. "Why do you always spoil it?" is blame: it wants no explanation. */
export const whyExplained: Indicator = {
  id: 'why-explained',
  trait: 'knowledge-sharing',
  twin: 'knowledge-hoarding',
  halfLifeWeeks: QUARTER,
  kind: 'wording',
  heedsNorms: true,

  observe: ({ relationship, outcomes: { asks } }) =>
    asks
      .filter(({ side, kind }) => side === 'client' && kind === 'why')
      .flatMap((ask) => {
        const at = ask.answer?.at ?? ask.deadline
        if (at.getTime() > relationship.asOf.getTime()) return []
        const explained =
          ask.answer !== null && (explains(ask.answer) || findReason(ask.answer) !== null)
        if (!explained && has(ask.turn, 'blame')) return []
        return [
          {
            at,
            yes: explained,
            side: 'provider' as const,
            turn: explained ? ask.answer : ask.turn,
            span:
              explained && ask.answer
                ? (spanOfAct(ask.answer, 'explanation') ?? findReason(ask.answer))
                : ask.span,
            ...normOfOpenAsk(ask, relationship),
          },
        ]
      }),
}
