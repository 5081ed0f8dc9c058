import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { type LearnedNorm, learnedNorm } from '../outcomes/learned-norm.ts'
import { deviation, mean } from '../../std/stats.ts'
import { TWO_MONTHS, type Indicator, type Observation } from './indicator.ts'

/** Three of five answers are far shorter than this client's usual ones. */
export const answersShorter: Indicator = {
  id: 'answers-shorter',
  trait: 'disengagement',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',

  observe: ({ relationship }) => {
    const said = answersOf(relationship)
    const logLengths = said.map(logLength)
    const results: Observation[] = []
    for (let from = BASELINE; from < said.length; from += FIVE) {
      const lengths = logLengths.slice(0, from)
      const floor = mean(lengths) - Math.max(0.35, deviation(lengths))
      const five = said.slice(from, from + FIVE)
      const short = five.filter((turn) => logLength(turn) < floor && !has(turn, 'praise'))
      const last = short.at(-1) ?? five.at(-1)
      // Five that are not complete yet are known as soon as three of them are short.
      if (last && (five.length === FIVE || short.length >= 3))
        results.push({
          at: five.at(-1)?.at ?? last.at,
          yes: short.length >= 3,
          side: 'client',
          turn: last,
          span: null,
          learned: short.length >= 3 ? usualLength(said.slice(0, from)) : null,
        })
    }
    return results
  },
}

const FIVE = 5
/** Answers needed before anybody's usual length is known; a default, to be fitted. */
const BASELINE = 8

/** What the client wrote: in a call nobody chooses how long to answer. */
export function answersOf({ turns }: Relationship): Turn[] {
  return turns.filter(({ side, channel }) => side === 'client' && channel !== 'call')
}

/** How long the client's answers usually are, by name; null before enough were given. */
export function usualLength(answers: readonly Turn[]): LearnedNorm | null {
  const [first] = answers
  if (!first || answers.length < BASELINE) return null
  return learnedNorm('answerWords', Math.exp(mean(answers.map(logLength))) - 1, first.at)
}

const logLength = ({ length }: Turn): number => Math.log(1 + length)
