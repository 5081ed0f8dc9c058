import { findPhrase } from '../outcomes/find-phrases.ts'
import { HALF_YEAR, type Indicator } from './indicator.ts'
import { observeMonths } from './observe-months.ts'

/** The client disputes the price, the value or an invoice. */
export const valueQuestioned: Indicator = {
  id: 'value-questioned',
  trait: 'unmet-expectations',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',
  telltale: true,

  observe: ({ relationship }) => [
    ...observeMonths(relationship, 'provider', (turn) =>
      findPhrase(turn.own, turn.signals.lang, 'valueDisputed'),
    ),
    ...relationship.records.flatMap((record) =>
      record.type === 'invoice'
        ? [
            {
              at: record.at,
              yes: record.disputed,
              side: 'provider' as const,
              turn: null,
              span: null,
              about: record.id,
            },
          ]
        : [],
    ),
  ],
}
