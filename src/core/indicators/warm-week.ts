import type { Span } from '../../model/span.ts'
import { DAY } from '../../std/time.ts'
import { deviation, mean } from '../../std/stats.ts'
import { between } from '../conversations/in-time.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { isReceipt, says } from '../outcomes/find-phrases.ts'
import { sentenceAround } from '../outcomes/sentences.ts'
import { tonesOf } from '../outcomes/tone.ts'
import { type LearnedNorm, learnedNorm } from '../outcomes/learned-norm.ts'
import { TWO_MONTHS, type Indicator, spanOfAct } from './indicator.ts'
import { clearsUs, complainsOfUs } from '../outcomes/said-of-us.ts'
import { BLUNT, isExcused } from './plain-objection.ts'
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
    return weeks.flatMap(({ week, said, telling, tone }) => {
      if (Math.abs(tone) <= TELLING) return []
      const isWarm = tone > 0 && tone >= Math.min(least, 0.3)
      if (isWarm && telling.every(isMereThanks) && isDissatisfied(relationship, week)) return []
      const turn =
        telling.toSorted((a, b) => (isWarm ? 1 : -1) * (attitudeOf(b) - attitudeOf(a)))[0] ?? null
      return [
        {
          at: turn?.at ?? week.end,
          yes: isWarm,
          side: 'client' as const,
          turn,
          span: turn ? spanOfTone(turn, isWarm) : null,
          weight: said.length >= 3 ? 1 : 0.6,
          twinYes: tone < 0,
          ...(tone < 0 && isByObjections(telling, relationship) ? { weight: 0, norm: BLUNT } : {}),
          learned: tone > 0 && !isWarm ? norm : null,
        },
      ]
    })
  },
}

/** Below this, words are even. */
const TELLING = 0.2

/** How warm a turn is: never cool where it thanks or praises and complains of nothing, or of nothing of ours. */
function attitudeOf(turn: Turn): number {
  const { attitude } = turn.signals
  const isKind = (has(turn, 'thanks') || has(turn, 'praise')) && !has(turn, 'complaint')
  return isKind || clearsUs(turn) ? Math.max(0, attitude) : attitude
}

/** "Thank you." and no other kind word: what anybody says. */
function isMereThanks(turn: Turn): boolean {
  const thanks = spanOfAct(turn, 'thanks')
  if (!thanks || has(turn, 'praise') || has(turn, 'agreement')) return false
  const { start, end } = sentenceAround(turn.own, thanks)
  return isReceipt(turn.own.slice(start, end), turn.signals.lang)
}

/** Whether the client has complained, had to chase or spoken of leaving within the month that ends with a week. */
function isDissatisfied({ turns }: Relationship, { end }: Window): boolean {
  return between(turns, end.getTime() - MONTH, end.getTime()).some(
    (turn) =>
      complainsOfUs(turn) ||
      (turn.side === 'client' &&
        (has(turn, 'escalation') || says(turn.own, turn.signals.lang, 'chased'))),
  )
}

/** Whether a cool week is cool by nothing but objections that this client's norm allows. */
function isByObjections(telling: readonly Turn[], relationship: Relationship): boolean {
  const others = telling.filter((turn) => !isExcused(turn, relationship))
  return others.length < telling.length && mean(others.map(attitudeOf)) >= 0
}

const MONTH = 30 * DAY

/** The words that are warm, or cool. */
export function spanOfTone(turn: Turn, isWarm: boolean): Span | null {
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
        (turn) => Math.abs(attitudeOf(turn)) >= TELLING && !isReceipt(turn.own, turn.signals.lang),
      )
      return { week, said, telling, tone: mean(telling.map(attitudeOf)) }
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
