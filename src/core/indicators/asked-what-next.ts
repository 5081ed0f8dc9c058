import { has, type Turn } from '../conversations/relationship.ts'
import { findPhrase, says } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator } from './indicator.ts'
import { observeMonths } from './observe-months.ts'

/** The client has to ask for the plan or the next step. */
export const askedWhatNext: Indicator = {
  id: 'asked-what-next',
  trait: 'no-strategic-planning',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship }) =>
    observeMonths(relationship, 'provider', (turn) =>
      asksWhatNext(turn) ? findPhrase(turn.own, turn.signals.lang, 'whatNext') : null,
    ),
}

/** Whether a turn of the client asks for the plan or the next step. */
export function asksWhatNext(turn: Turn): boolean {
  const asks = has(turn, 'question') || has(turn, 'request') || has(turn, 'complaint')
  return turn.side === 'client' && asks && says(turn.own, turn.signals.lang, 'whatNext')
}
