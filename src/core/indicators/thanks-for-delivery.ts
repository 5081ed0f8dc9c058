import { between } from '../conversations/in-time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { afterWorkingDays } from '../conversations/working-time.ts'
import { says } from '../outcomes/find-phrases.ts'
import { bringsPriceOffer } from '../outcomes/price-offer.ts'
import { TWO_MONTHS, type Indicator, spanOfAct } from './indicator.ts'

const WARM = 0.2

/** A delivered piece is thanked for or praised within five working days. */
export const thanksForDelivery: Indicator = {
  id: 'thanks-for-delivery',
  trait: 'positive-attitude',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',

  observe: ({ relationship: { turns, calendar, asOf } }) => {
    let coveredUntil = 0
    return turns.flatMap((delivery) => {
      if (delivery.side !== 'provider' || delivery.at.getTime() < coveredUntil) return []
      if (!says(delivery.own, delivery.signals.lang, 'delivered') && !has(delivery, 'reporting'))
        return []
      if (bringsPriceOffer(delivery)) return []
      const limit = afterWorkingDays(delivery.at, 5, calendar)
      const later = between(turns, delivery.at.getTime(), limit.getTime()).filter(
        ({ side }) => side === 'client',
      )
      const thanks = later.find((turn) => has(turn, 'thanks') || has(turn, 'praise'))
      const at = thanks?.at ?? limit
      if (at.getTime() > asOf.getTime()) return []
      coveredUntil = at.getTime()
      // Nobody who says nothing at all withholds thanks: that is silence, and another channel's.
      if (later.length === 0) return []
      // Warm words of another kind are no lack of warmth.
      if (!thanks && later.some(({ signals }) => signals.attitude >= WARM)) return []
      return [
        {
          at,
          yes: !!thanks,
          side: 'client' as const,
          turn: thanks ?? later[0] ?? delivery,
          span: thanks ? spanOfAct(thanks, 'praise', 'thanks') : null,
          ...(thanks && isManners(thanks) ? { weight: 0.1 } : {}),
        },
      ]
    })
  },
}

/** "Thank you." alone is what anybody says: it shows little warmth. */
function isManners(turn: Turn): boolean {
  return turn.length <= 3 && !has(turn, 'praise')
}
