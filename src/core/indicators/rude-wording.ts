import { TWO_MONTHS, type Indicator } from './indicator.ts'
import { judgeRudeness } from './judge-rudeness.ts'

/** Wording that this client would find rude: measured after its norms. */
export const rudeWording: Indicator = {
  id: 'rude-wording',
  trait: 'poor-etiquette',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',
  heedsNorms: true,

  observe: (reading) => reading.relationship.turns.map((turn) => judgeRudeness(turn, reading)),
}
