import { learnedNorm } from '../outcomes/learned-norm.ts'
import { TWO_MONTHS, type Indicator } from './indicator.ts'

const UNUSUAL = 0.05

/**
 * A week at whose end the client has said much less than usual for six weeks. A week without a word of
 * its own may be nothing unusual; as much as usual it never is.
 */
export const contactBelowOwnRate: Indicator = {
  id: 'contact-below-own-rate',
  trait: 'disengagement',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship: { norms, turns }, outcomes: { silence } }) => {
    const since = turns[0]?.at
    const agreed = norms.contactEveryDays ? 7 / norms.contactEveryDays : Infinity
    return silence
      .filter(({ usual, count, runP }) => usual > 0 && (count > 0 || runP < UNUSUAL))
      .map(({ end, runP, learnedRunP, count, usual }) => ({
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
        learned:
          since && runP < UNUSUAL && usual < agreed
            ? learnedNorm('messagesAWeek', usual, since)
            : null,
      }))
  },
}
