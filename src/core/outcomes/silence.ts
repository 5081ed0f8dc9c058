import type { Relationship } from '../conversations/relationship.ts'
import { type LearnedNorm, learnedNorm } from './learned-norm.ts'
import { isWorkDay } from '../conversations/working-time.ts'
import { clamp } from '../../std/stats.ts'
import { DAY, WEEK } from '../../std/time.ts'
import { weeksOf } from './weeks.ts'

/** One week of the client's own words against its usual number of messages. */
export type SilentWeek = {
  readonly end: Date
  readonly count: number
  /** The usual number a week, from the weeks up to six before; 0 until it is known. */
  readonly usual: number
  /** The chance of so few messages or fewer in the six weeks to here, if all is as usual. */
  readonly runP: number
  /** The same if no contact rhythm had been set by hand. */
  readonly learnedRunP: number
  /** The running alarm (CUSUM) of silence: how much likelier a fade is than the usual (docs/decisions/0003). */
  readonly alarm: number
}

/** Where the running alarm is raised: a third of a budget of 0.25 false alarms per healthy client-year (`npm run simulate`). */
export const SILENCE_ALARM = 5.5

const LAG_WEEKS = 6
/** One week of a client of one message a week tells nothing; six do. */
const RUN_WEEKS = 6
const HALF_LIFE_WEEKS = 26
/** Dispersion of the negative binomial (docs/rules.md, "Warnings"). */
const SIZE = 3
const PRIOR_WEEKS = 2
/** The fade that is looked for: a client that writes a third of what it used to. */
const FADE = 0.35
const LARGEST_STEP = 3

/** How quiet each week of a relationship was; holidays and pauses are not held against the client. */
export function weeklySilence({ turns, asOf, calendar, norms }: Relationship): SilentWeek[] {
  const weeks = weeksOf(
    turns.filter(({ side }) => side === 'client').map(({ at }) => at),
    turns[0]?.at,
    asOf,
  )
  const quiet = measureSilence(
    weeks.map(({ end, count }) => ({ count, open: openShare(end, calendar) })),
    norms.contactEveryDays ? 7 / norms.contactEveryDays : Infinity,
  )
  return weeks.flatMap((week, place) => {
    const measured = quiet[place]
    return measured ? [{ ...week, ...measured }] : []
  })
}

/**
 * How quiet each of a run of weeks was.
 *
 * Weekly messages are negative binomial around the client's own rate; the rate is learned with a lag
 * of six weeks, so that a fade cannot become its own baseline. `open` is the share of a week in which
 * messages are to be expected; no more than `agreed` messages a week are.
 */
export function measureSilence(
  weeks: readonly { readonly count: number; readonly open: number }[],
  agreed = Infinity,
): Omit<SilentWeek, 'end' | 'count'>[] {
  let alarm = 0
  return weeks.map(({ count, open }, place) => {
    const learned = usualRate(
      weeks.slice(0, Math.max(0, place - LAG_WEEKS + 1)).map((one) => one.count),
    )
    const usual = Math.min(learned, agreed)
    const run = weeks.slice(Math.max(0, place - RUN_WEEKS + 1), place + 1)
    const said = run.reduce((sum, week) => sum + week.count, 0)
    const runOpen = run.reduce((sum, week) => sum + week.open, 0)
    const isMeasured = usual > 0 && open > 0
    const chanceOfRun = (rate: number): number =>
      isMeasured ? chanceOfAtMost(said, rate * runOpen, SIZE * run.length) : 1
    if (isMeasured)
      alarm = Math.max(0, alarm + clamp(fadeLikelihood(count, usual * open), LARGEST_STEP))
    return { usual, runP: chanceOfRun(usual), learnedRunP: chanceOfRun(learned), alarm }
  })
}

/** The share of a week's working days that no holiday or pause takes: so much is to be expected of it. */
function openShare(end: Date, calendar: Relationship['calendar']): number {
  const monday = (end.getTime() - WEEK) / DAY
  const open = [0, 1, 2, 3, 4, 5, 6].filter((day) => isWorkDay(monday + day, calendar))
  return open.length / Math.max(1, calendar.workDays.size)
}

/** ln P(count | it writes a third of the usual) − ln P(count | it writes as usual), negative binomial. */
function fadeLikelihood(count: number, usual: number): number {
  const share = (SIZE + usual) / (SIZE + FADE * usual)
  return count * Math.log(FADE * share) + SIZE * Math.log(share)
}

/** What is left of a week's weight after so many others: of what is twenty years old, nothing. */
const leftAfter = Float64Array.from({ length: 1044 }, (_, weeks) => 2 ** (-weeks / HALF_LIFE_WEEKS))

/** A decayed mean with a little prior weight; 0 before four weeks are known. */
function usualRate(counts: readonly number[]): number {
  if (counts.length < 4) return 0
  let weight = 0
  let total = 0
  for (const [place, count] of counts.entries()) {
    const w = leftAfter[counts.length - 1 - place] ?? 0
    weight += w
    total += w * count
  }
  return (total + 0.5 * PRIOR_WEEKS) / (weight + PRIOR_WEEKS)
}

/** P(X ≤ x) for a negative binomial with this mean and size; a sum of weeks has the sum of their sizes. */
function chanceOfAtMost(x: number, mean: number, size = SIZE): number {
  const success = size / (size + mean)
  let term = success ** size
  let sum = term
  for (let k = 1; k <= x; k++) {
    term *= ((k + size - 1) / k) * (1 - success)
    sum += term
  }
  return Math.min(1, sum)
}

const LONGEST_RHYTHM = 60
const SHORTEST_RHYTHM = 7
/** How long anybody may be silent of whom nothing is known. */
export const UNLEARNED = 30

/** Days without a word after which a client counts as quiet. */
export type ContactRhythm = {
  /** Set by hand, or else learned. */
  readonly days: number
  readonly learned: number
  /** The learned one by name, where it holds: enough was said, and nothing is set by hand. */
  readonly norm: LearnedNorm | null
}

export function contactRhythm(relationship: Relationship): ContactRhythm {
  const { contactEveryDays } = relationship.norms
  const learned = relationship.ignoresHabits ? null : learnContactDays(relationship)
  const [first] = relationship.turns.filter(({ side }) => side === 'client')
  const holds = learned !== null && first !== undefined && contactEveryDays === undefined
  return {
    days: contactEveryDays ?? learned ?? UNLEARNED,
    learned: learned ?? UNLEARNED,
    norm: holds ? learnedNorm('quietAfterDays', learned, first.at) : null,
  }
}

/**
 * Learned after eight active weeks and eight messages, as the gap that would come by chance once in a
 * hundred times; null before.
 */
function learnContactDays({ turns, asOf }: Relationship): number | null {
  const said = turns.filter(({ side }) => side === 'client')
  const last = said.at(-1)
  if (!last) return null
  const weeks = weeksOf(
    said.map(({ at }) => at),
    said[0]?.at,
    new Date(Math.min(asOf.getTime(), last.at.getTime() + WEEK)),
  )
  if (said.length < 8 || weeks.filter(({ count }) => count > 0).length < 8) return null
  const mean = usualRate(weeks.map(({ count }) => count))
  const empty = SIZE * Math.log(SIZE / (SIZE + mean))
  const days = (7 * Math.log(0.01)) / empty
  return Math.min(LONGEST_RHYTHM, Math.max(SHORTEST_RHYTHM, days))
}
