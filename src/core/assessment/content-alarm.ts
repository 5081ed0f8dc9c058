/** What a week brought: outcomes that speak for the relationship, and those that speak against it. */
export type WeekOfOutcomes = { readonly good: number; readonly bad: number }

/** The baseline forgets half of what it knows in so many weeks, and lags so many behind. */
const HALF_LIFE_WEEKS = 26
const LAG_WEEKS = 4
/** What is expected of a client of whom nothing is known yet, as so many outcomes. */
const PRIOR = { good: 6.4, bad: 1.6 }
/** Outcomes of one week go together: each further one tells less (design effect). */
const WITHIN_WEEK = 0.12
const ALLOWANCE = 0.5
const HIGHEST_STEP = 3
const LOWEST_STEP = -2

/**
 * The running alarm (CUSUM) of bad outcomes against the client's own baseline, week by week
 * (science.md, section 8): S ← max(0, S + clip(z, −2, 3) − ½), z = (bad − expected) / sd.
 */
export function contentAlarm(weeks: readonly WeekOfOutcomes[]): number[] {
  const fading = 2 ** (-1 / HALF_LIFE_WEEKS)
  let { good: usualGood, bad: usualBad } = PRIOR
  let alarm = 0
  return weeks.map(({ good, bad }, place) => {
    const all = good + bad
    const share = usualBad / (usualGood + usualBad)
    const spread = all * share * (1 - share) * (1 + WITHIN_WEEK * Math.max(0, all - 1))
    const z = all > 0 ? (bad - all * share) / Math.sqrt(spread + 0.25) : 0
    alarm = Math.max(0, alarm + Math.min(HIGHEST_STEP, Math.max(LOWEST_STEP, z)) - ALLOWANCE)
    const past = weeks[place - LAG_WEEKS]
    if (past) {
      const n = past.good + past.bad
      const weight = 1 / (1 + WITHIN_WEEK * Math.max(0, n - 1))
      usualGood = usualGood * fading + weight * past.good
      usualBad = usualBad * fading + weight * past.bad
    }
    return alarm
  })
}
