import { DAY } from '../../std/time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { DEBATE_DAYS } from '../outcomes/debates.ts'
import { QUARTER, type Indicator, type Observation, spanOfAct } from './indicator.ts'

const LIMIT = DEBATE_DAYS * DAY
/** As long as it stays open, a debate is a sign anew after so long, of half the weight. */
const AGAIN = 20 * DAY
const AGAIN_WEIGHT = 0.5

/** A debate is open for more than three weeks, or was dropped. */
export const debateWithoutDecision: Indicator = {
  id: 'debate-without-decision',
  trait: 'unresolved-debates',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship: { asOf }, outcomes: { debates } }) =>
    debates.flatMap(({ state, opened, changed, turns }) => {
      const limit = opened.getTime() + LIMIT
      const shown = new Set<Turn>()
      const observation = (time: number, yes: boolean): Observation => {
        const turn =
          turns.findLast((one) => one.at.getTime() <= time && has(one, 'disagreement')) ??
          turns[1] ??
          turns[0]
        const side = turn?.side ?? 'provider'
        // What was shown already is no new word; that the debate is still open is a new day.
        const isNew = turn !== undefined && !shown.has(turn)
        if (!isNew) return { at: new Date(time), yes, side, turn: null, span: null }
        shown.add(turn)
        return { at: new Date(time), yes, side, turn, span: spanOfAct(turn, 'disagreement') }
      }
      if (state === 'resolved' && changed.getTime() <= limit)
        return [observation(changed.getTime(), false)]
      const end = state === 'open' ? asOf.getTime() : Math.min(asOf.getTime(), changed.getTime())
      const observations = limit <= asOf.getTime() ? [observation(limit, true)] : []
      // One objection that nobody came back to has been let go; a debate is carried on.
      const isCarriedOn = turns.filter((turn) => has(turn, 'disagreement')).length >= 2
      const until = isCarriedOn ? end : limit
      for (let time = limit + AGAIN; time <= until; time += AGAIN)
        observations.push({ ...observation(time, true), weight: AGAIN_WEIGHT })
      // That it was then given up without a word is another sign than that it stood open.
      if (state === 'dropped' && isCarriedOn && changed.getTime() > limit && changed <= asOf)
        observations.push({ ...observation(changed.getTime(), true), weight: AGAIN_WEIGHT })
      return observations
    }),
}
