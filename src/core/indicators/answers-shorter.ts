import { has } from '../conversations/relationship.ts'
import { deviation, mean } from '../../std/stats.ts'
import { TWO_MONTHS, type Indicator, type Observation } from './indicator.ts'

/** Three of five answers are far shorter than this client's usual ones. */
export const answersShorter: Indicator = {
  id: 'answers-shorter',
  trait: 'disengagement',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',

  observe: ({ relationship: { turns } }) => {
    const said = turns.filter(({ side, channel }) => side === 'client' && channel !== 'call')
    const results: Observation[] = []
    for (let from = BASELINE; from < said.length; from += FIVE) {
      const before = said.slice(0, from).map(({ length }) => Math.log(1 + length))
      const floor = mean(before) - Math.max(0.35, deviation(before))
      const five = said.slice(from, from + FIVE)
      const short = five.filter((turn) => Math.log(1 + turn.length) < floor && !has(turn, 'praise'))
      const last = short.at(-1) ?? five.at(-1)
      // Five that are not complete yet are known as soon as three of them are short.
      if (last && (five.length === FIVE || short.length >= 3))
        results.push({
          at: five.at(-1)?.at ?? last.at,
          yes: short.length >= 3,
          side: 'client',
          turn: last,
          span: null,
        })
    }
    return results
  },
}

const FIVE = 5
/** Answers needed before anybody's usual length is known; a default, to be fitted. */
const BASELINE = 8
