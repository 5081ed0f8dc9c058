import { DAY } from '../../std/time.ts'
import { listReports } from '../outcomes/reports.ts'
import { type Indicator, type Observation, QUARTER, spanOfAct } from './indicator.ts'

/** A report period is this much longer before it counts as missed (science.md, section 6). */
const GRACE = 1.2
const USUAL_DAYS = 30

/** A report period passes without data from us. */
export const reportPeriodMissed: Indicator = {
  id: 'report-period-missed',
  trait: 'no-data-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship }) => {
    const { turns, asOf, norms } = relationship
    const period = (norms.reportEveryDays ?? USUAL_DAYS) * GRACE * DAY
    const observations: Observation[] = []
    let last = turns[0]?.at.getTime() ?? asOf.getTime()
    const missUntil = (time: number): void => {
      for (; last + period < time; last += period) {
        const end = last + period
        const said = turns.filter(({ at }) => at.getTime() > last && at.getTime() <= end)
        const isLive = said.length >= 2 && said.some(({ side }) => side === 'provider')
        if (isLive)
          observations.push({ at: new Date(end), yes: true, side: 'provider', turn: null, span: null })
      }
    }
    for (const { at, turn } of listReports(relationship, 'provider')) {
      missUntil(at.getTime())
      // Several reports within a few days are one.
      const isSame = observations.at(-1)?.yes === false && at.getTime() - last < 5 * DAY
      last = at.getTime()
      if (!isSame)
        observations.push({
          at,
          yes: false,
          side: 'provider',
          turn,
          span: turn ? spanOfAct(turn, 'reporting') : null,
        })
    }
    missUntil(asOf.getTime())
    return observations
  },
}
