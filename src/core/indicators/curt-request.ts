import { deviation, mean } from '../../std/stats.ts'
import { has } from '../conversations/relationship.ts'
import { TWO_MONTHS, type Indicator, spanOfAct } from './indicator.ts'

/** A request is curter than this person's own way of asking. */
export const curtRequest: Indicator = {
  id: 'curt-request',
  trait: 'poor-etiquette',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',

  observe: ({ relationship: { turns, norms } }) => {
    const requests = turns.filter((turn) => has(turn, 'request'))
    return requests.flatMap((turn) => {
      const own = requests
        .filter(({ person }) => person === turn.person)
        .map(({ signals }) => signals.politeness)
      if (own.length < 5) return []
      const isCurt =
        turn.signals.politeness < Math.min(0, mean(own) - Math.max(0.3, deviation(own)))
      const isGentle = norms.debate === 'gentle'
      return [
        {
          at: turn.at,
          yes: isCurt,
          side: turn.side,
          turn,
          span: spanOfAct(turn, 'request'),
          ...(isGentle && isCurt ? { weight: 0.8, norm: 'debate: gentle' } : {}),
        },
      ]
    })
  },
}
