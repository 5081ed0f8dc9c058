import { clamp } from '../../std/stats.ts'

/** What a week brought: outcomes that speak for the relationship, and those that speak against it. */
export type WeekOfOutcomes = { readonly good: number; readonly bad: number }

/** Where the running alarm is raised: two thirds of a budget of 0.25 false alarms per healthy client-year (`npm run simulate`). */
export const CONTENT_ALARM = 3.5

/** The baseline forgets half of what it knows in so many weeks, and lags so many behind. */
const HALF_LIFE_WEEKS = 26
const LAG_WEEKS = 4
/** What is expected of a client of whom nothing is known yet, as so many outcomes. */
const PRIOR = { good: 6.4, bad: 1.6 }
/** Outcomes of one week go together: each further one tells less (design effect). */
const WITHIN_WEEK = 0.12
/** The turn to the worse that is looked for, in log-odds: from one bad outcome in five to nearly one in two. */
const TURN = 1.2
const LARGEST_STEP = 3

/**
 * The running alarm (CUSUM) of bad outcomes against the client's own baseline, week by week: the log
 * of how much likelier the weeks are if the relationship has turned than if it goes on as before (Page
 * 1954; docs/decisions/0003).
 */
export function contentAlarm(weeks: readonly WeekOfOutcomes[]): number[] {
  const fading = 2 ** (-1 / HALF_LIFE_WEEKS)
  let { good: usualGood, bad: usualBad } = PRIOR
  let alarm = 0
  return weeks.map(({ good, bad }, place) => {
    const odds = usualBad / usualGood
    const turned = odds * Math.exp(TURN)
    const step =
      bad * Math.log((turned * (1 + odds)) / (odds * (1 + turned))) +
      good * Math.log((1 + odds) / (1 + turned))
    alarm = Math.max(0, alarm + clamp(weekWeight(good + bad) * step, LARGEST_STEP))
    const past = weeks[place - LAG_WEEKS]
    if (past) {
      const weight = weekWeight(past.good + past.bad)
      usualGood = usualGood * fading + weight * past.good
      usualBad = usualBad * fading + weight * past.bad
    }
    return alarm
  })
}

function weekWeight(outcomes: number): number {
  return 1 / (1 + WITHIN_WEEK * Math.max(0, outcomes - 1))
}
