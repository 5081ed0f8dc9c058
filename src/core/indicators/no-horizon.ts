import { DAY } from '../../std/time.ts'
import { between } from '../conversations/in-time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { oncePerSaying, pointsAhead } from '../outcomes/dates.ts'
import { asksWhatNext } from './asked-what-next.ts'
import { type Indicator, QUARTER, spanOfAct } from './indicator.ts'
import { isLive, isMostlyOff, monthsOf } from './windows.ts'

/** A look ahead carries this far into the time after it. */
const CARRIES = 30 * DAY
const BUSY = 10

/** A plan, or a day, month, season or year that is a month or more away; whoever has to ask for the plan sees none. */
const looksAhead = oncePerSaying(
  (turn: Turn, timeZone) =>
    (has(turn, 'planning') || pointsAhead(turn, timeZone, CARRIES)) && !asksWhatNext(turn),
)

/** The plan itself shows it best, the latest before others; a bare date only where nothing else does. */
function findLookAhead(turns: readonly Turn[], timeZone: string): Turn | undefined {
  const ahead = turns.filter((turn) => looksAhead(turn, timeZone))
  return ahead.findLast((turn) => has(turn, 'planning')) ?? ahead.at(-1)
}

/** In a busy month nobody looks further ahead than the next task. */
export const noHorizon: Indicator = {
  id: 'no-horizon',
  trait: 'no-strategic-planning',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship }) =>
    monthsOf(relationship).flatMap((month) => {
      if (month.turns.length < BUSY || !isLive(month, 'provider')) return []
      const isNear = (at: Date): boolean =>
        at.getTime() >= month.start.getTime() - CARRIES && at.getTime() < month.end.getTime()
      const near = between(
        relationship.turns,
        month.start.getTime() - CARRIES - 1,
        month.end.getTime() - 1,
      )
      const ahead = findLookAhead(near, relationship.calendar.timeZone)
      const plan = relationship.records.find(({ type, at }) => type === 'plan' && isNear(at))
      const isAhead = ahead !== undefined || plan !== undefined
      if (!isAhead && (!month.isWhole || isMostlyOff(month, relationship))) return []
      return [
        {
          at: month.isWhole ? month.end : (ahead?.at ?? plan?.at ?? month.end),
          yes: !isAhead,
          side: 'provider' as const,
          turn: ahead ?? null,
          span: ahead ? spanOfAct(ahead, 'planning') : null,
          weight: 1,
        },
      ]
    }),
}
