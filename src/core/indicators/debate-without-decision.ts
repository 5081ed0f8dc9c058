import { DAY } from '../../std/time.ts'
import { has } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** A debate is open for more than three weeks, or was dropped. */
export const debateWithoutDecision: Indicator = {
  id: 'debate-without-decision',
  trait: 'unresolved-debates',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship: { asOf }, outcomes: { debates } }) =>
    debates.flatMap(({ state, opened, changed, turns }) => {
      const limit = new Date(opened.getTime() + 21 * DAY)
      const inTime = state === 'resolved' && changed <= limit
      const at = inTime ? changed : limit
      if (at > asOf) return []
      const objection = turns[1] ?? turns[0] ?? null
      const observation = {
        yes: !inTime,
        side: objection?.side ?? ('provider' as const),
        turn: objection,
        span: objection ? spanOfAct(objection, 'disagreement') : null,
      }
      if (inTime) return [{ ...observation, at }]
      const end = Math.min(asOf.getTime(), state === 'open' ? asOf.getTime() : changed.getTime())
      const moments = [at]
      for (let time = limit.getTime() + 28 * DAY; time <= end; time += 28 * DAY)
        moments.push(new Date(time))
      return moments.map((moment) => {
        const turn =
          turns.findLast((one) => one.at <= moment && has(one, 'disagreement')) ?? objection
        return {
          ...observation,
          at: moment,
          turn,
          span: turn ? spanOfAct(turn, 'disagreement') : null,
        }
      })
    }),
}
