import { HALF_YEAR, type Indicator } from './indicator.ts'

/** Asked about one promised item, the client says it is at least as promised. */
export const expectationStillHappy: Indicator = {
  id: 'expectation-still-happy',
  trait: 'exceeding-expectations',
  twin: 'unmet-expectations',
  halfLifeWeeks: HALF_YEAR,
  kind: 'survey',

  observe: ({ relationship: { records } }) =>
    records.flatMap((record) =>
      record.type === 'pulse' &&
      record.person.side === 'client' &&
      record.item === 'expectation' &&
      typeof record.answer === 'number'
        ? [
            {
              at: record.at,
              yes: record.answer >= 0,
              side: 'provider' as const,
              turn: null,
              span: null,
              about: record.id,
              params: { answer: record.answer },
            },
          ]
        : [],
    ),
}
