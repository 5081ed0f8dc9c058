import { has } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'
import { answeredKindlyAlone } from '../outcomes/kind-alone.ts'
import { normOfOpenAsk } from './observe-ask.ts'
import { isBareNo } from './opinion-volunteered.ts'

/** An answer of so many words that leaves nothing to us holds a view, in whatever words. */
const SAYS_SOMETHING = 8

/** We ask for a view and the client gives it. */
export const opinionGivenWhenAsked: Indicator = {
  id: 'opinion-given-when-asked',
  trait: 'opinion-sharing',
  twin: 'withheld-opinions',
  halfLifeWeeks: QUARTER,
  kind: 'wording',
  heedsNorms: true,

  observe: ({ relationship, outcomes: { asks } }) => {
    const kindlyAlone = answeredKindlyAlone(asks)
    return asks
      .filter(({ side, kind }) => side === 'provider' && kind === 'view')
      .flatMap((ask) => {
        const { answer } = ask
        const at = answer?.at ?? ask.deadline
        if (at.getTime() > relationship.asOf.getTime()) return []
        const given =
          answer !== null &&
          !kindlyAlone.has(ask) &&
          (has(answer, 'opinion') ||
            (has(answer, 'disagreement') && !isBareNo(answer)) ||
            (has(answer, 'agreement') && answer.length >= 5) ||
            (!has(answer, 'deferral') && answer.length >= SAYS_SOMETHING))
        return [
          {
            at,
            yes: given,
            side: 'client' as const,
            turn: answer ?? ask.turn,
            span: answer
              ? spanOfAct(answer, 'opinion', 'disagreement', 'agreement', 'deferral')
              : ask.span,
            ...normOfOpenAsk(ask, relationship),
          },
        ]
      })
  },
}
