import { has, type Turn } from '../conversations/relationship.ts'
import { says } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator, spanOfAct, type Observation } from './indicator.ts'

/** Of every five client messages, one holds a view. */
export const opinionVolunteered: Indicator = {
  id: 'opinion-volunteered',
  trait: 'opinion-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns } }) => {
    const said = turns.filter(({ side }) => side === 'client')
    const blocks: Observation[] = []
    for (let from = 0; from < said.length; from += BLOCK) {
      const block = said.slice(from, from + BLOCK)
      const view = block.find(voicesView)
      const last = block.at(-1)
      // A run that is not over yet is known as soon as it holds a view.
      if (last && (view || block.length === BLOCK))
        blocks.push({
          at: view?.at ?? last.at,
          yes: !!view,
          side: 'client',
          turn: view ?? null,
          span: view ? spanOfAct(view, 'opinion', 'disagreement') : null,
          weight: 1,
        })
    }
    return blocks
  },
}

/** Whether a view is said by whose it is, and not of somebody who keeps it back. */
function voicesView(turn: Turn): boolean {
  if (says(turn.own, turn.signals.lang, 'viewElsewhere')) return false
  return has(turn, 'opinion') || (has(turn, 'disagreement') && !isBareNo(turn))
}

/** "Not convenient yet": a no in so few words holds no view. */
export function isBareNo(turn: Turn): boolean {
  return turn.length < LEAST_WORDS && !has(turn, 'opinion')
}

const LEAST_WORDS = 4

/** So many messages of a client who shares its views hold at least one view; a default, to be fitted. */
const BLOCK = 5
