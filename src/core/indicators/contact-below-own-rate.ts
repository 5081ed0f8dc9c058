import { TWO_MONTHS, type Indicator } from './indicator.ts'

const UNUSUAL = 0.05

/** A week at whose end the client has said much less than usual for six weeks. */
export const contactBelowOwnRate: Indicator = {
  id: 'contact-below-own-rate',
  trait: 'disengagement',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',

  observe: ({ relationship: { norms }, outcomes: { silence } }) =>
    silence
      .filter(({ usual }) => usual > 0)
      .map(({ end, runP, learnedRunP, count }) => ({
        at: end,
        yes: runP < UNUSUAL,
        side: 'client' as const,
        turn: null,
        span: null,
        weight: 0.5,
        params: { messages: count },
        ...(runP < UNUSUAL === learnedRunP < UNUSUAL
          ? {}
          : { norm: `contactEveryDays: ${norms.contactEveryDays}` }),
      })),
}
