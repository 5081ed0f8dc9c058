import { QUARTER, type Indicator } from './indicator.ts'
import { observeUnmet } from './observe-ask.ts'

/** One side asks the other for files or access and does not get them in time. */
export const accessNotGiven: Indicator = {
  id: 'access-not-given',
  trait: 'knowledge-hoarding',
  halfLifeWeeks: QUARTER,
  kind: 'record',
  ofBoth: true,
  heedsNorms: true,

  observe: (reading) => observeUnmet('access', reading),
}
