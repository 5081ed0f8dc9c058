import { has } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** We ask for a view and the client gives it. */
export const opinionGivenWhenAsked: Indicator = {
  id: 'opinion-given-when-asked',
  trait: 'opinion-sharing',
  twin: 'withheld-opinions',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { asOf }, outcomes: { asks } }) =>
    asks
      .filter(({ side, kind }) => side === 'provider' && kind === 'view')
      .flatMap((ask) => {
        const { answer } = ask
        const at = answer?.at ?? ask.deadline
        if (at.getTime() > asOf.getTime()) return []
        const given =
          answer !== null &&
          (has(answer, 'opinion') ||
            has(answer, 'disagreement') ||
            (has(answer, 'agreement') && answer.length >= 5))
        return [
          {
            at,
            yes: given,
            side: 'client' as const,
            turn: answer ?? ask.turn,
            span: answer
              ? spanOfAct(answer, 'opinion', 'disagreement', 'agreement', 'deferral')
              : ask.span,
          },
        ]
      }),
}
