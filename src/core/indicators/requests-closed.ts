import { TWO_MONTHS, type Indicator } from './indicator.ts'
import { observeAsk, withoutRepeats } from './observe-ask.ts'

/** The client asks for a deed, and it is done, refused or dated within twice our usual time. */
export const requestsClosed: Indicator = {
  id: 'requests-closed',
  trait: 'excellent-communication',
  twin: 'terrible-communication',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship, outcomes: { asks } }) =>
    withoutRepeats(asks)
      .filter(({ side, kind }) => side === 'client' && kind === 'request')
      .flatMap((ask) => observeAsk(ask, relationship)),
}
