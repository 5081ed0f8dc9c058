import type { Span } from '../../model/span.ts'
import { deviation, mean } from '../../std/stats.ts'
import type { Relationship, Turn } from '../conversations/relationship.ts'
import { isReceipt } from '../outcomes/find-phrases.ts'
import { tonesOf } from '../outcomes/tone.ts'
import { type LearnedNorm, learnedNorm } from '../outcomes/learned-norm.ts'
import { TWO_MONTHS, type Indicator, spanOfAct } from './indicator.ts'
import { weeksOf, type Window } from './windows.ts'

/** A week in which the client's words show an attitude, and it is warm, as warm as usual. */
export const warmWeek: Indicator = {
  id: 'warm-week',
  trait: 'positive-attitude',
  twin: 'negative-attitude',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',
  heedsNorms: true,

  observe: ({ relationship }) => {
    const weeks = tellingWeeks(relationship)
    const tones = relationship.ignoresHabits ? [] : weeks.map(({ tone }) => tone)
    const least = Math.max(0, mean(tones) - deviation(tones) * 1.5)
    const norm = usualTone(weeks)
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
        span: turn ? spanOfTone(turn, isWarm) : null,
        weight: said.length >= 3 ? 1 : 0.6,
        twinYes: tone < -0.2,
        learned: tone > 0 && !isWarm ? norm : null,
      }
    })
  },
}

/** The words that are warm, or cool. */
function spanOfTone(turn: Turn, isWarm: boolean): Span | null {
  const said = isWarm ? spanOfAct(turn, 'praise', 'thanks') : spanOfAct(turn, 'complaint')
  return said ?? tonesOf(turn)?.[isWarm ? 'warmest' : 'coldest'] ?? null
}

/** A week in which the client's words show an attitude. */
export type TellingWeek = {
  readonly week: Window
  readonly said: readonly Turn[]
  readonly telling: readonly Turn[]
  readonly tone: number
}

export function tellingWeeks(relationship: Relationship): TellingWeek[] {
  return weeksOf(relationship)
    .map((week) => {
      const said = week.turns.filter(({ side }) => side === 'client')
      const telling = said.filter(
        ({ signals, own }) => Math.abs(signals.attitude) >= 0.2 && !isReceipt(own, signals.lang),
      )
      return { week, said, telling, tone: mean(telling.map(({ signals }) => signals.attitude)) }
    })
    .filter(({ telling }) => telling.length > 0)
}

/** How the client usually sounds, by name; null before four such weeks. */
export function usualTone(weeks: readonly TellingWeek[]): LearnedNorm | null {
  const [first] = weeks
  if (!first || weeks.length < LEAST_WEEKS) return null
  const usual = mean(weeks.map(({ tone }) => tone))
  const word = usual >= 0.2 ? 'warm' : usual <= -0.2 ? 'cool' : 'even'
  return learnedNorm('tone', word, first.week.start)
}

const LEAST_WEEKS = 4
