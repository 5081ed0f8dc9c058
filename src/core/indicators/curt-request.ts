import { deviation, mean } from '../../std/stats.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { type LearnedNorm, learnedNorm } from '../outcomes/learned-norm.ts'
import { TWO_MONTHS, type Indicator, type Observation, spanOfAct } from './indicator.ts'
import { BLUNT, GENTLE, isExcused, isUnhedged } from './plain-objection.ts'

/** A request is curter than this person's own way of asking; where debates are to be gentle, an objection too. */
export const curtRequest: Indicator = {
  id: 'curt-request',
  trait: 'poor-etiquette',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',
  heedsNorms: true,

  observe: ({ relationship }) => {
    const { ignoresHabits } = relationship
    const requests = requestsOf(relationship)
    const persons = new Map(
      [...Map.groupBy(requests, ({ person }) => person)].map(([person, ofPerson]) => {
        const own = ofPerson.map(({ signals }) => signals.politeness)
        const usual = ignoresHabits ? 0 : mean(own) - Math.max(0.3, deviation(own))
        return [person, { ofPerson, usual }]
      }),
    )
    const asked = requests.flatMap((turn) => {
      const { ofPerson = [], usual = 0 } = persons.get(turn.person) ?? {}
      if (ofPerson.length < LEAST_REQUESTS) return []
      const { politeness } = turn.signals
      const isCurt = politeness < Math.min(0, usual)
      return [
        {
          at: turn.at,
          yes: isCurt,
          side: turn.side,
          turn,
          span: spanOfAct(turn, 'request'),
          ...(isCurt && isExcused(turn, relationship) ? { weight: 0, norm: BLUNT } : {}),
          learned: politeness < 0 && !isCurt ? usualPoliteness(ofPerson) : null,
        },
      ]
    })
    return [...asked, ...bareObjections(relationship)]
  },
}

/** Where debates are to be gentle, an objection without a careful word is as curt as a bare order. */
function bareObjections({ turns, norms }: Relationship): Observation[] {
  if (norms.debate !== 'gentle') return []
  return turns
    .filter((turn) => isUnhedged(turn) && !has(turn, 'request'))
    .map((turn) => ({
      at: turn.at,
      yes: true,
      side: turn.side,
      turn,
      span: spanOfAct(turn, 'disagreement'),
      norm: GENTLE,
    }))
}

const LEAST_REQUESTS = 5

export function requestsOf({ turns }: Relationship): Turn[] {
  return turns.filter((turn) => has(turn, 'request'))
}

/** How somebody usually asks, by name; null before they have asked for a few things. */
export function usualPoliteness(ofPerson: readonly Turn[]): LearnedNorm | null {
  const [first] = ofPerson
  if (!first || ofPerson.length < LEAST_REQUESTS) return null
  const usual = mean(ofPerson.map(({ signals }) => signals.politeness))
  const word = usual >= 0.2 ? 'polite' : usual <= -0.2 ? 'blunt' : 'plain'
  return { ...learnedNorm('politeness', word, first.at), person: first.person }
}
