import type { Span } from '../../model/span.ts'
import { DAY } from '../../std/time.ts'
import type { Relationship, Turn } from '../conversations/relationship.ts'
import type { LearnedNorm } from '../outcomes/learned-norm.ts'
import type { Observation } from './indicator.ts'

/** A period counts as missed when it is a fifth longer than usual (docs/rules.md). */
export const GRACE = 1.2

export type Given = {
  readonly at: Date
  readonly turn: Turn | null
  readonly span: Span | null
  /** How far it reaches by its own words: until then no other is missed. */
  readonly until?: Date | undefined
}

type Period = {
  /** Set by hand, with the norm's name; left out, the usual days hold. */
  readonly agreed: { readonly norm: string; readonly days: number | undefined }
  readonly usualDays: number
  /** Where the usual days are the client's own: their name, and what holds of anybody. */
  readonly learned?: { readonly norm: LearnedNorm; readonly otherwise: number } | null
  /** What is given again so soon after is the same thing. */
  readonly sameWithin: number
  /** A period of fewer messages says nothing. */
  readonly leastTurns: number
  /** Of what was never agreed: so many have to have come before one can be missed, or three periods to have passed. */
  readonly usualAfter?: number
}

/** Where nothing was agreed or seen, what never comes is judged once exp(−time/period) < .05. */
const PERIODS_UNAGREED = 3

/**
 * Whether what we should give now and then came in time: every time it came is a no to "missed", every
 * period that passed without it in a live record a yes.
 *
 * The hand-set period is named where the usual one would have been kept and this was missed, or the
 * other way round; the learned one likewise against what holds of anybody.
 */
export function observeGaps(
  { turns, asOf, norms }: Relationship,
  given: readonly Given[],
  { agreed, usualDays, learned = null, sameWithin, leastTurns, usualAfter = 0 }: Period,
): Observation[] {
  const period = (agreed.days ?? usualDays) * GRACE * DAY
  const usualPeriod = usualDays * GRACE * DAY
  const observations: Observation[] = []
  let last = turns[0]?.at.getTime() ?? asOf.getTime()
  let lastGiven = last
  let since = 0
  const normAt = (time: number): Pick<Observation, 'norm' | 'learned'> => {
    const gap = time - lastGiven
    if (gap >= period !== gap >= usualPeriod) return { norm: `${agreed.norm}: ${agreed.days}` }
    const isDecided = learned && gap >= period !== gap >= learned.otherwise * GRACE * DAY
    return isDecided && agreed.days === undefined ? { learned: learned.norm } : {}
  }

  const start = last
  let count = 0
  const isUsual = (time: number): boolean =>
    agreed.days !== undefined ||
    count >= usualAfter ||
    time - start >= PERIODS_UNAGREED * usualDays * DAY
  const missUntil = (time: number): void => {
    for (; last + period < time; last += period) {
      if (!isUsual(last + period)) continue
      const said = turns.filter(({ at }) => at.getTime() > last && at.getTime() <= last + period)
      const isLive = said.length >= leastTurns && said.some(({ side }) => side === 'provider')
      if (isLive)
        observations.push({
          at: new Date(last + period),
          yes: true,
          side: 'provider',
          turn: null,
          span: null,
          ...normAt(last + period),
        })
    }
  }
  for (const { at, turn, span, until } of given.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime(),
  )) {
    missUntil(at.getTime())
    const norm = normAt(at.getTime())
    last = Math.max(at.getTime(), (until?.getTime() ?? 0) - period)
    lastGiven = at.getTime()
    if (observations.at(-1)?.yes === false && at.getTime() - since < sameWithin) continue
    since = at.getTime()
    count++
    observations.push({ at, yes: false, side: 'provider', turn, span, ...norm })
  }
  missUntil(Math.min(asOf.getTime(), endOf(norms)))
  return observations
}

/** After the agreed end nothing is owed any more. */
function endOf({ endsOn }: Relationship['norms']): number {
  return endsOn ? Date.parse(`${endsOn}T00:00:00Z`) + DAY : Infinity
}
