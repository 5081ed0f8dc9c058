import { normalCdf } from '../../std/stats.ts'
import { WEEK } from '../../std/time.ts'

/** An outcome; those of one `group` are compared with their own past, so that a change of mix is no change. */
export type Dated = {
  readonly at: Date
  readonly yes: boolean
  readonly weight: number
  readonly group?: string
}

/** How sure it is that a share fell, and what it is now. */
export type Shift = { readonly probability: number; readonly now: number; readonly before: number }

/** The last so many weeks are now. */
export const NOW_WEEKS = 4
const BEFORE_WEEKS = 13
/** All that is looked at: now, and what was before. */
export const WEEKS_COMPARED = NOW_WEEKS + BEFORE_WEEKS
const PRIOR = 4
const LEAST_EFFECTIVE = 3
/** So much of the overall share is mixed into a group's own. */
const GROUP_PRIOR = 2

/**
 * P(the share of yes is lower now than before): Φ((μ₀ − μ₁) / √(v₀ + v₁)).
 *
 * Now is the last four weeks, drawn towards the own baseline with weight 4; before is the thirteen
 * weeks earlier. Null where either has too little evidence.
 */
export function probabilityOfFall(
  outcomes: readonly Dated[],
  asOf: Date,
  { nowWeeks = NOW_WEEKS, beforeWeeks = BEFORE_WEEKS, least = LEAST_EFFECTIVE } = {},
): Shift | null {
  const now = tally(outcomes, asOf.getTime() - nowWeeks * WEEK, asOf.getTime())
  const before = tally(
    outcomes,
    asOf.getTime() - (nowWeeks + beforeWeeks) * WEEK,
    asOf.getTime() - nowWeeks * WEEK,
  )
  if (now.all < least || before.all < least) return null
  const mean0 = expectedShare(now.items, before)
  const variance0 = (mean0 * (1 - mean0)) / (before.all + 3)
  const mean1 = (PRIOR * mean0 + now.yes) / (PRIOR + now.all)
  const variance1 = (mean1 * (1 - mean1)) / (PRIOR + now.all + 1)
  return {
    probability: normalCdf((mean0 - mean1) / Math.sqrt(variance0 + variance1)),
    now: now.yes / now.all,
    before: mean0,
  }
}

type Tally = { readonly yes: number; readonly all: number; readonly items: readonly Dated[] }

/** The share of yes to expect now, if each group went on as before; a rare group leans on all of them. */
function expectedShare(now: readonly Dated[], before: Tally): number {
  const overall = (1 + before.yes) / (2 + before.all)
  const groups = new Map<string, { yes: number; all: number }>()
  for (const { group = '', yes, weight } of before.items) {
    const known = groups.get(group) ?? { yes: 0, all: 0 }
    known.all += weight
    if (yes) known.yes += weight
    groups.set(group, known)
  }
  let expected = 0
  let all = 0
  for (const { group = '', weight } of now) {
    const { yes, all: seen } = groups.get(group) ?? { yes: 0, all: 0 }
    expected += (weight * (yes + GROUP_PRIOR * overall)) / (seen + GROUP_PRIOR)
    all += weight
  }
  return expected / all
}

function tally(outcomes: readonly Dated[], from: number, to: number): Tally {
  let yes = 0
  let all = 0
  const items: Dated[] = []
  for (const outcome of outcomes) {
    const time = outcome.at.getTime()
    if (time <= from || time > to) continue
    items.push(outcome)
    all += outcome.weight
    if (outcome.yes) yes += outcome.weight
  }
  return { yes, all, items }
}
