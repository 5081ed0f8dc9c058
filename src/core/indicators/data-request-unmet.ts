import { QUARTER, type Indicator } from './indicator.ts'
import { observeUnmet } from './observe-ask.ts'

/** The client asks for data and does not get it in time. */
export const dataRequestUnmet: Indicator = {
  id: 'data-request-unmet',
  trait: 'no-data-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'record',
  heedsNorms: true,

  observe: (reading) => observeUnmet('data', reading),
}
