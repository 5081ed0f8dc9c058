import { HALF_YEAR, type Indicator } from './indicator.ts'

/** Asked which way it is heading, the client says up. */
export const saysGoingWell: Indicator = {
  id: 'says-going-well',
  trait: 'positive-attitude',
  twin: 'negative-attitude',
  halfLifeWeeks: HALF_YEAR,
  kind: 'survey',

  observe: ({ relationship: { records } }) =>
    records.flatMap((record) =>
      record.type === 'pulse' &&
      record.person.side === 'client' &&
      record.item === 'direction' &&
      typeof record.answer === 'number'
        ? [
            {
              at: record.at,
              yes: record.answer >= 1,
              side: 'client' as const,
              turn: null,
              span: null,
              about: record.id,
              params: { answer: record.answer },
              twinYes: record.answer <= -1,
            },
          ]
        : [],
    ),
}
