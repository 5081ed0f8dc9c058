import { deviation, mean } from '../../std/stats.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { type LearnedNorm, learnedNorm } from '../outcomes/learned-norm.ts'
import { TWO_MONTHS, type Indicator, spanOfAct } from './indicator.ts'

/** A request is curter than this person's own way of asking. */
export const curtRequest: Indicator = {
  id: 'curt-request',
  trait: 'poor-etiquette',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',
  heedsNorms: true,

  observe: ({ relationship }) => {
    const { norms, ignoresHabits } = relationship
    const requests = requestsOf(relationship)
    return requests.flatMap((turn) => {
      const ofPerson = requests.filter(({ person }) => person === turn.person)
      if (ofPerson.length < LEAST_REQUESTS) return []
      const own = ofPerson.map(({ signals }) => signals.politeness)
      const { politeness } = turn.signals
      const usual = ignoresHabits ? 0 : mean(own) - Math.max(0.3, deviation(own))
      const isCurt = politeness < Math.min(0, usual)
      const isGentle = norms.debate === 'gentle'
      return [
        {
          at: turn.at,
          yes: isCurt,
          side: turn.side,
          turn,
          span: spanOfAct(turn, 'request'),
          ...(isGentle && isCurt ? { weight: 0.8, norm: 'debate: gentle' } : {}),
          learned: politeness < 0 && !isCurt ? usualPoliteness(ofPerson) : null,
        },
      ]
    })
  },
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
