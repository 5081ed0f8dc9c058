import { QUARTER, type Indicator } from './indicator.ts'
import { observeAsk, observeRepeats, withoutBrokenDates } from './observe-ask.ts'

/** The client asks for files or access and does not get them in time. */
export const accessNotGiven: Indicator = {
  id: 'access-not-given',
  trait: 'knowledge-hoarding',
  halfLifeWeeks: QUARTER,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship, outcomes }) => {
    const asked = outcomes.asks.filter(({ side, kind }) => side === 'client' && kind === 'access')
    const asks = withoutBrokenDates(asked, outcomes.promises)
    return [...asks.flatMap((ask) => observeAsk(ask, relationship, false)), ...observeRepeats(asks)]
  },
}
