import { findPhrase } from '../outcomes/find-phrases.ts'
import { HALF_YEAR, type Indicator } from './indicator.ts'
import { observeMonths } from './observe-months.ts'

/** The client says that it does not understand, or is not told. */
export const clientInTheDark: Indicator = {
  id: 'client-in-the-dark',
  trait: 'knowledge-hoarding',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',

  observe: ({ relationship }) =>
    observeMonths(relationship, 'provider', (turn) =>
      findPhrase(turn.own, turn.signals.lang, 'inTheDark'),
    ),
}
