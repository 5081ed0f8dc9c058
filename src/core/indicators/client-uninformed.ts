import { findPhrase } from '../outcomes/find-phrases.ts'
import { HALF_YEAR, type Indicator } from './indicator.ts'
import { observeMonths } from './observe-months.ts'

/** The client learns our news from somebody else. */
export const clientUninformed: Indicator = {
  id: 'client-uninformed',
  trait: 'terrible-communication',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',
  telltale: true,

  observe: ({ relationship }) =>
    observeMonths(relationship, 'provider', (turn) =>
      findPhrase(turn.own, turn.signals.lang, 'heardElsewhere'),
    ),
}
