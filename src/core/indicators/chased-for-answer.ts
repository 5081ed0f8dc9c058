import { TWO_MONTHS, type Indicator, spanOfAct } from './indicator.ts'
import { normOfOpenAsk } from './observe-ask.ts'

/** The client has to repeat what it asked for. */
export const chasedForAnswer: Indicator = {
  id: 'chased-for-answer',
  trait: 'terrible-communication',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship, outcomes: { asks } }) =>
    asks
      .filter(({ side }) => side === 'client')
      .flatMap((ask) => {
        const [chaser] = ask.chasers
        // Data that came without a reminder say something of sharing data alone.
        if (ask.kind === 'data' && !chaser) return []
        const at = chaser?.at ?? ask.deadline
        if (at.getTime() > relationship.asOf.getTime()) return []
        const turn = chaser ?? ask.turn
        return [
          {
            at,
            yes: chaser !== undefined,
            side: 'provider' as const,
            turn,
            span: chaser ? spanOfAct(chaser, 'request', 'question', 'complaint') : ask.span,
            ...(chaser ? {} : normOfOpenAsk(ask, relationship)),
          },
        ]
      }),
}
