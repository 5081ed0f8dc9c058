import { HALF_YEAR, type Indicator } from './indicator.ts'

/** The open question of a pulse is answered with something. */
export const pulseComment: Indicator = {
  id: 'pulse-comment',
  trait: 'opinion-sharing',
  halfLifeWeeks: HALF_YEAR,
  kind: 'survey',

  observe: ({ relationship: { records } }) =>
    records.flatMap((record) =>
      record.type === 'pulse' &&
      record.person.side === 'client' &&
      record.item === 'open' &&
      record.answer !== null
        ? [
            {
              at: record.at,
              yes: typeof record.answer === 'string' && record.answer.trim().length >= 8,
              side: 'client' as const,
              turn: null,
              span: null,
              about: record.id,
            },
          ]
        : [],
    ),
}
