import { deviation, mean } from '../../std/stats.ts'
import { isReceipt } from '../outcomes/find-phrases.ts'
import { TWO_MONTHS, type Indicator, spanOfAct } from './indicator.ts'
import { weeksOf } from './windows.ts'

/** A week in which the client's words show an attitude, and it is warm, as warm as usual. */
export const warmWeek: Indicator = {
  id: 'warm-week',
  trait: 'positive-attitude',
  twin: 'negative-attitude',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',

  observe: ({ relationship }) => {
    const weeks = weeksOf(relationship)
      .map((week) => {
        const said = week.turns.filter(({ side }) => side === 'client')
        const telling = said.filter(
          ({ signals, own }) => Math.abs(signals.attitude) >= 0.2 && !isReceipt(own, signals.lang),
        )
        return { week, said, telling, tone: mean(telling.map(({ signals }) => signals.attitude)) }
      })
      .filter(({ telling }) => telling.length > 0)
    const tones = weeks.map(({ tone }) => tone)
    const least = Math.max(0, mean(tones) - deviation(tones) * 1.5)
    return weeks.map(({ week, said, telling, tone }) => {
      const isWarm = tone > 0 && tone >= Math.min(least, 0.3)
      const turn =
        telling.toSorted((a, b) =>
          isWarm
            ? b.signals.attitude - a.signals.attitude
            : a.signals.attitude - b.signals.attitude,
        )[0] ?? null
      return {
        at: turn?.at ?? week.end,
        yes: isWarm,
        side: 'client' as const,
        turn,
        span: turn ? spanOfAct(turn, 'praise', 'thanks', 'complaint') : null,
        weight: said.length >= 3 ? 1 : 0.6,
        twinYes: tone < -0.2,
      }
    })
  },
}
