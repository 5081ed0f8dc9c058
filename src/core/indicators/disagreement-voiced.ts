import { has } from '../conversations/relationship.ts'
import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'
import { periodsOf } from './windows.ts'

/** In three months with proposals, the client objects to or amends at least one. */
export const disagreementVoiced: Indicator = {
  id: 'disagreement-voiced',
  trait: 'opinion-sharing',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',

  observe: ({ relationship }) =>
    periodsOf(relationship, 90).flatMap((period) => {
      const proposals = period.turns.filter(
        (turn) => turn.side === 'provider' && (has(turn, 'opinion') || has(turn, 'planning')),
      )
      if (proposals.length < 3 || !period.turns.some(({ side }) => side === 'client')) return []
      const objection = period.turns.find(
        (turn) => turn.side === 'client' && (has(turn, 'disagreement') || has(turn, 'opinion')),
      )
      return [
        {
          at: objection?.at ?? period.end,
          yes: !!objection,
          side: 'client' as const,
          turn: objection ?? null,
          span: objection ? spanOfAct(objection, 'disagreement', 'opinion') : null,
          weight: 1,
        },
      ]
    }),
}
