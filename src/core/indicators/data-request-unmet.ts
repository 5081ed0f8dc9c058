import { QUARTER, type Indicator } from './indicator.ts'
import { observeAsk, observeRepeats, withoutBrokenDates } from './observe-ask.ts'

/** The client asks for data and does not get it in time. */
export const dataRequestUnmet: Indicator = {
  id: 'data-request-unmet',
  trait: 'no-data-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship, outcomes }) => {
    const asked = outcomes.asks.filter(({ side, kind }) => side === 'client' && kind === 'data')
    const asks = withoutBrokenDates(asked, outcomes.promises)
    return [...asks.flatMap((ask) => observeAsk(ask, relationship, false)), ...observeRepeats(asks)]
  },
}
