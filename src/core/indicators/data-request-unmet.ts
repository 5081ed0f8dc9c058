import { QUARTER, type Indicator } from './indicator.ts'
import { observeUnmet } from './observe-ask.ts'

/** One side asks the other for data and does not get them in time. */
export const dataRequestUnmet: Indicator = {
  id: 'data-request-unmet',
  trait: 'no-data-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'record',
  ofBoth: true,
  heedsNorms: true,

  observe: (reading) => observeUnmet('data', reading),
}
