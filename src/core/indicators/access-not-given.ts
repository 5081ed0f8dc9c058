import { QUARTER, type Indicator } from './indicator.ts'
import { observeAsk } from './observe-ask.ts'

/** The client asks for files or access and does not get them in time. */
export const accessNotGiven: Indicator = {
  id: 'access-not-given',
  trait: 'knowledge-hoarding',
  halfLifeWeeks: QUARTER,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship, outcomes: { asks } }) =>
    asks
      .filter(({ side, kind }) => side === 'client' && kind === 'access')
      .flatMap((ask) => observeAsk(ask, relationship, false)),
}
