import { has } from '../conversations/relationship.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
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
      has(turn, 'question') || has(turn, 'request') || has(turn, 'complaint')
        ? findPhrase(turn.own, turn.signals.lang, 'whatNext')
        : null,
    ),
}
