import { inExchange, type Turn } from '../conversations/relationship.ts'
import { says } from '../outcomes/find-phrases.ts'
import { mattersOf } from '../outcomes/matters.ts'
import { similarity } from '../../std/similarity.ts'
import { DAY } from '../../std/time.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'
import { complainsOfUs } from '../outcomes/said-of-us.ts'

/** Within thirty days, the client complains of the same thing again, or says that it is not the first time. */
export const complaintRepeated: Indicator = {
  id: 'complaint-repeated',
  trait: 'negative-attitude',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship: { turns } }) => {
    const complaints = turns.filter(complainsOfUs)
    return complaints.map((turn, place) => {
      const about = mattersOf(turn)
      const isSaidAgain = saysAgain(turn)
      const before = complaints
        .slice(0, place)
        .find(
          (other) =>
            turn.at.getTime() - other.at.getTime() <= 30 * DAY &&
            turn.at.getTime() - other.at.getTime() > DAY / 4 &&
            ((isSaidAgain && inExchange(other, turn)) ||
              similarity(about, mattersOf(other)) >= 0.25),
        )
      return {
        at: turn.at,
        yes: !!before,
        side: 'client' as const,
        turn,
        span: spanOfAct(turn, 'complaint'),
      }
    })
  },
}

/** "This is the second time I am asking." */
function saysAgain({ own, signals: { lang } }: Turn): boolean {
  return (['chased', 'reminded', 'unsolved'] as const).some((kind) => says(own, lang, kind))
}
