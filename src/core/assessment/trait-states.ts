import { clientSideTraits, type TraitKind, type TraitState } from '../../model/trait.ts'
import { DAY, daysBetween, WEEK } from '../../std/time.ts'
import { between } from '../conversations/in-time.ts'
import { dayOf, type WorkingCalendar } from '../conversations/working-time.ts'
import type { Weighed } from './evidence.ts'
import { countIndicators, type Seen, seenBy } from './lines.ts'
import {
  approximateLow,
  flatPrior,
  type Posterior,
  posteriorsOf,
  type Prior,
  reversed,
} from './posterior.ts'
import { NOW_WEEKS, probabilityOfFall, WEEKS_COMPARED } from './shift.ts'

/** Defaults, held against scenarios and simulation (docs/rules.md, "The states of a trait"). */
export const thresholds = {
  opportunities: 5,
  effective: 2,
  indicators: 2,
  staleWeeks: 26,
  shown: { enter: 0.55, leave: 0.5 },
  present: { enter: 0.5, leave: 0.45 },
  forming: { enter: 0.2, leave: 0.15 },
  formingShare: 0.2,
  telltaleDays: 42,
  telltaleShare: 0.25,
  personDays: 91,
  firstDays: 90,
} as const

/** A trait of the catalogue, shipped or added. */
export type Trait = { readonly id: string; readonly kind: TraitKind }

/** A trait at one moment. */
export type JudgedTrait = Trait & {
  readonly state: TraitState
  readonly known: boolean
  readonly posterior: Posterior
  readonly seen: readonly Seen[]
}

type Context = {
  readonly asOf: Date
  /** When the relationship began, where it is known. */
  readonly since: Date | null
  readonly calendar: WorkingCalendar
  /** The share of yes believed before any evidence. */
  readonly prior: Prior
}

/** Every trait's state at each of the moments, the last of which is now: states remember where they were. */
export function judgeTrait(
  trait: Trait,
  evidence: readonly Weighed[],
  {
    moments,
    since,
    calendar,
    good = flatPrior,
    known,
  }: {
    readonly moments: readonly Date[]
    readonly since: Date | null
    readonly calendar: WorkingCalendar
    /** The share of good outcomes believed before any evidence. */
    readonly good?: Prior
    /** Its states by other evidence: they hold where the trait sees the same. */
    readonly known?: readonly JudgedTrait[] | undefined
  },
): readonly JudgedTrait[] {
  const prior = trait.kind === 'good' ? good : reversed(good)
  const seen = seenBy(evidence).get(trait.id) ?? []
  if (known && tellTheSame(seen, known.at(-1)?.seen ?? [])) return known
  const judged: JudgedTrait[] = []
  const posteriors = posteriorsOf(seen, moments.length, prior)
  for (const [place, asOf] of moments.entries()) {
    const posterior = posteriors[place]
    if (!posterior) break
    const until = between(seen, -Infinity, asOf.getTime())
    const before = judged.at(-1)?.state ?? 'unknown'
    const wasShown = judged.slice(-26).some(({ state }) => state === 'shown' || state === 'fading')
    judged.push(
      judgeAt(trait, until, posterior, { asOf, since, calendar, prior, before, wasShown }),
    )
  }
  return judged
}

/** Whether two lists of evidence say the same of a trait. */
function tellTheSame(some: readonly Seen[], others: readonly Seen[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ item, yes, counted }, place) => {
      const other = others[place]
      if (!other || other.yes !== yes || other.counted !== counted) return false
      if (other.item === item) return true
      return (
        other.item.indicator === item.indicator &&
        other.item.at.getTime() === item.at.getTime() &&
        other.item.weight === item.weight &&
        other.item.norm === item.norm
      )
    })
  )
}

function judgeAt(
  trait: Trait,
  seen: readonly Seen[],
  posterior: Posterior,
  context: Context & { readonly before: TraitState; readonly wasShown: boolean },
): JudgedTrait {
  const known = isKnown(trait, seen, posterior, context.asOf)
  const state =
    trait.kind === 'good'
      ? goodState(trait, seen, posterior, known, context)
      : badState(seen, posterior, known, context)
  return { ...trait, state, known, posterior, seen }
}

function isKnown(
  trait: Trait,
  seen: readonly Seen[],
  { effective }: Posterior,
  asOf: Date,
): boolean {
  if (seen.length < thresholds.opportunities || effective < thresholds.effective) return false
  if (!hasAtLeast(thresholds.opportunities, seen, ({ item }) => item.weight > 0)) return false
  if (countIndicators(seen, thresholds.indicators) < thresholds.indicators) return false
  if (!isClientSide(trait)) return true
  const newest = seen.findLast(({ item }) => item.weight > 0)?.at ?? asOf
  return asOf.getTime() - newest.getTime() <= thresholds.staleWeeks * WEEK
}

/** Whether so many of these are such. */
function hasAtLeast(least: number, seen: readonly Seen[], isSuch: (one: Seen) => boolean): boolean {
  let count = 0
  return seen.some((one) => isSuch(one) && ++count >= least)
}

function goodState(
  trait: Trait,
  seen: readonly Seen[],
  { mean }: Posterior,
  known: boolean,
  { asOf, before, wasShown }: Context & { before: TraitState; wasShown: boolean },
): TraitState {
  // The client's own conduct fades when the client falls silent; of ours, silence says nothing.
  if (!known && !(wasShown && isClientSide(trait))) return 'unknown'
  if (!known) return showsNow(seen, asOf) ? 'shown' : 'fading'
  const { enter, leave } = thresholds.shown
  if (wasShown && (mean < leave || fallsNow(seen, asOf))) return 'fading'
  if (mean >= (before === 'shown' ? leave : enter)) return 'shown'
  return 'missing'
}

function isClientSide({ id }: Trait): boolean {
  return clientSideTraits.some((own) => own === id)
}

/** Little is left of what was shown before, and the last four weeks show it again and nothing else. */
function showsNow(seen: readonly Seen[], asOf: Date): boolean {
  const now = asOf.getTime()
  const recent = between(seen, now - NOW_WEEKS * WEEK, now).filter(
    ({ item, counted }) => counted && item.weight > 0,
  )
  return recent.length > 0 && recent.every(({ yes }) => yes)
}

/** The last four weeks carry the trait no longer: their mean is below a half, surely below before. */
function fallsNow(seen: readonly Seen[], asOf: Date): boolean {
  const now = asOf.getTime()
  const shift = probabilityOfFall(
    between(seen, now - WEEKS_COMPARED * WEEK, now).map(({ item, at, yes }) => ({
      at,
      yes,
      weight: item.weight,
    })),
    asOf,
  )
  return shift !== null && shift.now < 0.5 && shift.probability >= 0.9
}

function badState(
  seen: readonly Seen[],
  posterior: Posterior,
  known: boolean,
  context: Context & { before: TraitState },
): TraitState {
  const { asOf, prior, before } = context
  const telltale = hasTelltale(seen, known, context) || isOnePerson(seen, context)
  if (!known) return telltale ? 'forming' : 'unknown'
  const low = approximateLow(posterior)
  if (low >= (before === 'present' ? thresholds.present.leave : thresholds.present.enter))
    return 'present'
  const { enter, leave } = thresholds.forming
  const wasForming = before === 'forming' || before === 'present'
  // One plain sign among few chances looks like a share, and is none.
  if (
    posterior.mean >= (wasForming ? leave : enter) &&
    shareOfYes(posterior, prior) >= thresholds.formingShare &&
    hasAtLeast(2, seen, ({ item, yes }) => yes && item.weight > 0)
  )
    return 'forming'
  return telltale || hasRecentRareEvent(seen, asOf) ? 'forming' : 'absent'
}

/** The share of yes in the evidence alone: the prior's even guess must not look like a sign. */
function shareOfYes({ alpha, effective }: Posterior, prior: Prior): number {
  return (alpha - prior.alpha) / Math.max(1e-9, effective)
}

function hasRecentRareEvent(seen: readonly Seen[], asOf: Date): boolean {
  return seen.some(({ item, yes, counted }) => {
    if (!yes || !counted || item.weight === 0 || !item.indicator.telltale) return false
    const { at, settledAt } = item.observation
    const faded = at.getTime() + item.indicator.halfLifeWeeks * WEEK * 0.5
    const settled = settledAt ? settledAt.getTime() + thresholds.telltaleDays * DAY : Infinity
    return asOf.getTime() <= Math.min(faded, settled)
  })
}

/**
 * One of the people does it, however civil the others are: on two days of the last quarter, and in a
 * quarter of what that person wrote.
 */
function isOnePerson(seen: readonly Seen[], { asOf, calendar }: Context): boolean {
  const now = asOf.getTime()
  const recent = between(seen, now - thresholds.personDays * DAY - 1, now).filter(
    ({ item, counted }) => counted && item.weight > 0 && item.indicator.ofPerson,
  )
  const people = Map.groupBy(recent, ({ item }) => item.observation.turn?.person)
  return [...people.values()].some((chances) => {
    const signs = chances.filter(({ yes }) => yes)
    const days = new Set(signs.map(({ item }) => dayOf(item.at, calendar)))
    return days.size >= 2 && signs.length >= thresholds.telltaleShare * chances.length
  })
}

/**
 * A sign may be raised early: two records (or rare events) on separate days of the last six weeks; one
 * is enough in the first 90 days. Where the trait is known, they also have to be a quarter of what their
 * own indicators had to see: weeks in which nothing was missing do not outweigh answers that did not
 * come (docs/decisions/0002).
 */
function hasTelltale(
  seen: readonly Seen[],
  known: boolean,
  { asOf, since, calendar }: Context,
): boolean {
  const now = asOf.getTime()
  const recent = between(seen, now - thresholds.telltaleDays * DAY - 1, now).filter(
    ({ item, counted }) =>
      counted &&
      item.weight > 0 &&
      (item.indicator.kind === 'record' || item.indicator.telltale === true || item.norm !== null),
  )
  const signs = recent.filter(({ yes }) => yes)
  const days = new Set(signs.map(({ item }) => dayOf(item.at, calendar)))
  const isNew = since !== null && daysBetween(since, asOf) <= thresholds.firstDays
  const enough = days.size >= (isNew ? 1 : 2)
  const kinds = new Set(signs.map(({ item }) => item.indicator.id))
  const chances = recent.filter(({ item }) => kinds.has(item.indicator.id))
  return enough && (!known || signs.length >= thresholds.telltaleShare * chances.length)
}
