import { DAY } from '../../std/time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { QUARTER, type Indicator, type Observation, spanOfAct } from './indicator.ts'

const LIMIT = 21 * DAY
/** As long as it stays open, a debate is a sign anew after so long. */
const AGAIN = 28 * DAY

/** A debate is open for more than three weeks, or was dropped. */
export const debateWithoutDecision: Indicator = {
  id: 'debate-without-decision',
  trait: 'unresolved-debates',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship: { asOf }, outcomes: { debates } }) =>
    debates.flatMap(({ state, opened, changed, turns }) => {
      const limit = opened.getTime() + LIMIT
      const objectionAt = (time: number): Turn | null =>
        turns.findLast((turn) => turn.at.getTime() <= time && has(turn, 'disagreement')) ??
        turns[1] ??
        turns[0] ??
        null
      const observation = (time: number, yes: boolean): Observation => {
        const turn = objectionAt(time)
        return {
          at: new Date(time),
          yes,
          side: turn?.side ?? 'provider',
          turn,
          span: turn ? spanOfAct(turn, 'disagreement') : null,
        }
      }
      if (state === 'resolved' && changed.getTime() <= limit)
        return [observation(changed.getTime(), false)]
      const end = state === 'open' ? asOf.getTime() : Math.min(asOf.getTime(), changed.getTime())
      const observations = limit <= asOf.getTime() ? [observation(limit, true)] : []
      for (let time = limit + AGAIN; time <= end; time += AGAIN)
        observations.push(observation(time, true))
      return observations
    }),
}
