import type { Span } from '../../model/span.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { says } from '../outcomes/find-phrases.ts'
import { overlaps } from '../signals/overlaps.ts'
import { isBareNo } from './opinion-volunteered.ts'
import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'
import { quartersOf } from './windows.ts'

/** Fewer proposals leave too little to object to. */
const LEAST = 3

/** In three months with proposals, the client objects to or amends at least one. */
export const disagreementVoiced: Indicator = {
  id: 'disagreement-voiced',
  trait: 'opinion-sharing',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',

  observe: ({ relationship }) =>
    quartersOf(relationship).flatMap((period) => {
      const proposals = period.turns.filter((turn) => turn.side === 'provider' && isProposal(turn))
      if (!period.turns.some(({ side }) => side === 'client')) return []
      const objection = period.turns.find(
        (turn) => turn.side === 'client' && spanOfObjection(turn) !== null,
      )
      // A quarter that is not over yet is known as soon as a view is voiced.
      if (proposals.length < LEAST || (!objection && !period.isWhole)) return []
      return [
        {
          at: objection?.at ?? period.end,
          yes: !!objection,
          side: 'client' as const,
          turn: objection ?? null,
          span: objection ? spanOfObjection(objection) : null,
          weight: 1,
        },
      ]
    }),
}

/** A disagreement, or a view that is no mere approval ("acho ótimo"). */
function spanOfObjection(turn: Turn): Span | null {
  const { own, signals } = turn
  const { cues, lang } = signals
  // Of somebody who keeps it back, a view is told and not voiced.
  if (says(own, lang, 'viewElsewhere')) return null
  const disagreement = spanOfAct(turn, 'disagreement')
  if (disagreement) return isBareNo(turn) ? null : disagreement
  const approvals = cues.filter(({ act }) => act === 'agreement' || act === 'praise')
  const view = cues.find(
    (cue) => cue.act === 'opinion' && !approvals.some((one) => overlaps(cue, [one])),
  )
  return view ? { start: view.start, end: view.end } : null
}

/** Advice, a plan, or a piece that is handed over to be seen. */
function isProposal(turn: Turn): boolean {
  const { own, signals } = turn
  return has(turn, 'opinion') || has(turn, 'planning') || says(own, signals.lang, 'delivered')
}
