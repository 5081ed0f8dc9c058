import type { Assessment, AssessedTrait, Evidence, HistoryPoint } from '../../model/assessment.ts'
import type { AddedTrait } from '../../model/norms.ts'
import { catalogue } from '../../model/trait.ts'
import { startOfWeek, WEEK } from '../../std/time.ts'
import type { Relationship } from '../conversations/relationship.ts'
import type { Indicator, Observation, Reading } from '../indicators/indicator.ts'
import { readOutcomes } from '../outcomes/outcomes.ts'
import { chooseQuestions } from './ask.ts'
import { judgeDirection } from './direction.ts'
import {
  type Fading,
  fadingOver,
  gatherEvidence,
  normOf,
  quoteOf,
  type Weighed,
  weightNow,
} from './evidence.ts'
import { type Health, judgeHealth } from './health.ts'
import { type Heard, judgeHeard } from './heard.ts'
import { linesWith, type Seen, splitByLine } from './lines.ts'
import { listNorms, type NormsSince } from './norms-held.ts'
import { noticedFirst } from './noticed.ts'
import { comparePerception } from './perception.ts'
import { flatPrior, intervalOf, posteriorsOf, type Prior } from './posterior.ts'
import { listStandingEvents } from './severe.ts'
import { besideTheirOpposites } from './opposites.ts'
import { type JudgedTrait, judgeTrait } from './trait-states.ts'
import { isWarned, raiseWarnings } from './warnings.ts'
import { compareWithout, isNormUsed, withoutCustoms } from './without-norms.ts'
import { chooseWork } from './work-on.ts'

/** Weekly points of the past that are replayed for the states' memory and for the trend. */
const HISTORY_WEEKS = 26
/** So many pieces of evidence of each outcome are listed under a trait; the others stay in the sums. */
const LISTED = 40

/** What an agency judges by: how much each trait matters, its own traits, what is expected of anybody. */
type Yardstick = {
  readonly weights: ReadonlyMap<string, number>
  readonly added?: readonly AddedTrait[]
  readonly prior?: Prior
  readonly normsSince?: NormsSince
}

/** How a relationship stands: what its evidence says of its traits and of its health. */
type Standing = {
  readonly reading: Reading
  /** The weekly points of its past, and now. */
  readonly moments: readonly Date[]
  readonly evidence: readonly Weighed[]
  readonly fading: Fading
  readonly heard: Heard
  /** Each trait's states at all the moments. */
  readonly judged: readonly (readonly JudgedTrait[])[]
  readonly traits: readonly JudgedTrait[]
  readonly health: Health
  readonly isSevere: boolean
  /** Its health week by week; worked out when it is asked for. */
  history(): HistoryPoint[]
}

/** All that is said of one relationship at its moment, and how its health came there, week by week. */
export function assess(
  relationship: Relationship,
  yardstick: Yardstick,
): { readonly assessment: Assessment; readonly history: readonly HistoryPoint[] } {
  const standing = judge({ relationship, outcomes: readOutcomes(relationship) }, yardstick)
  const assessment = describe(standing, yardstick)
  const withoutNorms =
    standing.heard.isByHabit || isNormUsed(assessment)
      ? compareWithout(standing, judge(withoutCustoms(standing.reading), yardstick, standing))
      : null
  return { assessment: { ...assessment, withoutNorms }, history: standing.history() }
}

/** Judges by what a reading says; `known` is how the same conversations stand under other norms. */
function judge(
  reading: Reading,
  { weights, added = [], prior = flatPrior }: Yardstick,
  known?: Standing,
): Standing {
  const { relationship } = reading
  const { asOf, norms } = relationship
  const moments = weeklyPoints(relationship)
  const fading = known?.fading ?? fadingOver(moments)
  const evidence = gatherEvidence(reading, { added, fading, known: known?.evidence })
  const since = norms.since ? new Date(`${norms.since}T00:00:00Z`) : null
  const judged = [...catalogue, ...added].map(({ id, kind }, place) =>
    judgeTrait({ id, kind }, evidence, {
      moments,
      since,
      calendar: relationship.calendar,
      good: prior,
      known: known?.judged[place],
    }),
  )
  const at = (place: number): JudgedTrait[] =>
    besideTheirOpposites(judged.flatMap((states) => states.at(place) ?? []))

  const lines = splitByLine(linesWith(added, evidence), evidence).map((line) => ({
    ...line,
    posteriors: posteriorsOf(line.items, moments.length, prior),
  }))
  const traits = at(-1)
  const heard = judgeHeard(reading, asOf)
  const isSevereAt = (moment: Date): boolean => listStandingEvents(relationship, moment).length > 0
  const healthAt = (moment: Date, place: number, isPast = false): Health =>
    judgeHealth({
      lines: lines.flatMap(({ line, items, posteriors }) => {
        const posterior = posteriors.at(place)
        return posterior ? [{ line, items, posterior }] : []
      }),
      traits: at(place),
      weights,
      heard: judgeHeard(reading, moment),
      severe: isSevereAt(moment),
      asOf: moment,
      prior,
      isPast,
    })
  const health = healthAt(asOf, -1)
  const history = (): HistoryPoint[] =>
    moments.map((moment, place) =>
      toHistoryPoint(moment, place === moments.length - 1 ? health : healthAt(moment, place, true)),
    )
  const isSevere = isSevereAt(asOf)
  return {
    reading,
    moments,
    evidence,
    fading,
    heard,
    judged,
    traits,
    health,
    isSevere,
    history,
  }
}

function describe(
  { reading, moments, evidence, heard, traits, health, isSevere }: Standing,
  { weights, added = [], normsSince = {} }: Yardstick,
): Omit<Assessment, 'withoutNorms'> {
  const { relationship } = reading
  const { asOf } = relationship
  const perception = comparePerception(relationship, asOf)
  const warnings = raiseWarnings({ ...reading, evidence, heard, perception, asOf })
  const isWarnedAt = (moment: Date): boolean =>
    isWarned({
      ...reading,
      evidence,
      heard: judgeHeard(reading, moment),
      perception: comparePerception(relationship, moment),
      asOf: moment,
    })
  const range = health.range()
  const points = health.points()
  const assessed = traits.map((trait) => assessedTrait(trait, weights, points))

  return {
    id: relationship.account,
    name: relationship.name,
    languages: [...relationship.languages],
    health: {
      state: health.state,
      estimate: health.estimate,
      low: range?.low ?? null,
      high: range?.high ?? null,
      coverage: health.coverage,
      rest: restOf(health, assessed),
      cappedBy: health.cappedBy,
      because: health.because,
    },
    direction: judgeDirection(evidence, {
      heard,
      isSevere,
      isQuieter: warnings.some(({ kind }) => kind === 'client-went-quiet'),
      asOf,
    }),
    heard: { lastFromClient: heard.last, state: heard.state },
    traits: assessed,
    warnings: warnings.map((warning) => ({
      ...warning,
      evidence: warning.evidence.map((item) =>
        toEvidence({ item, yes: item.observation.yes, counted: true }, points),
      ),
    })),
    expectations: reading.outcomes.promises.map(
      ({ text, by, due, state, turn, at: promisedAt }) => ({
        text,
        by,
        due,
        state,
        message: turn?.id ?? null,
        promisedAt,
      }),
    ),
    debates: reading.outcomes.debates.map(({ about, opened, state, turns }) => ({
      about,
      opened,
      state,
      messages: turns.map(({ id }) => id),
    })),
    workOn: chooseWork(traits, weights, { points, isSevere }),
    ask: chooseQuestions(reading, {
      traits,
      added,
      weights,
      heard,
      grave: listStandingEvents(relationship, asOf).at(-1)?.turn.at,
      asOf,
    }),
    perception: perception && {
      ours: perception.ours,
      theirs: perception.theirs,
      gap: perception.gap,
    },
    norms: listNorms(reading, normsSince),
    noticed: noticedFirst(relationship, moments, isWarnedAt),
  }
}

/** Mondays up to the assessment's moment, and that moment itself. */
function weeklyPoints({ asOf, turns }: Relationship): Date[] {
  const first = turns[0]?.at ?? asOf
  const last = startOfWeek(new Date(asOf.getTime() - 1)).getTime()
  const points: Date[] = []
  for (let week = HISTORY_WEEKS; week >= 0; week--) {
    const point = last - week * WEEK
    if (point > first.getTime()) points.push(new Date(point))
  }
  return [...points, asOf]
}

function assessedTrait(
  { id, kind, state, known, posterior, seen }: JudgedTrait,
  weights: ReadonlyMap<string, number>,
  points: ReadonlyMap<string, number>,
): AssessedTrait {
  const interval = known ? intervalOf(posterior) : null
  return {
    id,
    kind,
    state,
    estimate: known ? round(posterior.mean) : null,
    low: interval ? round(interval.low) : null,
    high: interval ? round(interval.high) : null,
    weight: weights.get(id) ?? 1,
    evidence: strongest(seen).map((one) => toEvidence(one, points)),
  }
}

/** The weightiest of those that support and of those that speak against, the latest first. */
function strongest(seen: readonly Seen[]): Seen[] {
  return [true, false]
    .flatMap((supports) => weightiest(seen.filter(({ yes }) => yes === supports)))
    .toSorted(
      ({ item: a }, { item: b }) =>
        b.observation.at.getTime() - a.observation.at.getTime() || (a.id < b.id ? -1 : 1),
    )
}

function weightiest(seen: readonly Seen[]): readonly Seen[] {
  if (seen.length <= LISTED) return seen
  return seen
    .map((one) => ({ one, weight: round(weightNow(one.item)) }))
    .toSorted((a, b) => b.weight - a.weight || (a.one.item.id < b.one.item.id ? -1 : 1))
    .slice(0, LISTED)
    .map(({ one }) => one)
}

function toEvidence(
  { item, yes, counted }: Pick<Seen, 'item' | 'yes' | 'counted'>,
  points: ReadonlyMap<string, number>,
): Evidence {
  const { observation, indicator } = item
  return {
    id: item.id,
    indicator: indicator.id,
    supports: yes,
    at: observation.at,
    side: observation.turn?.side ?? observation.side,
    conversation: observation.turn?.conversation ?? null,
    message: observation.turn?.id ?? null,
    ...quoteOf(observation),
    weight: round(weightNow(item)),
    points: counted ? (points.get(item.id) ?? 0) : 0,
    counted: counted && item.weight > 0,
    norm: normOf(item),
    because: {
      key: sentenceOf(indicator, observation),
      params: indicator.addedTo
        ? { ...observation.params, trait: indicator.trait }
        : (observation.params ?? {}),
    },
  }
}

function sentenceOf({ id, ofBoth }: Indicator, { yes, side }: Observation): string {
  const whose = ofBoth && side === 'client' ? '.ofClient' : ''
  return `indicators.${id}${whose}.${yes ? 'yes' : 'no'}`
}

/** What the listed evidence leaves open: 50 + Σ points + rest = estimate. */
function restOf(health: Health, traits: readonly AssessedTrait[]): number | null {
  if (health.estimate === null) return null
  let sum = 0
  for (const { evidence } of traits) for (const { points } of evidence) sum += points
  return health.estimate - 50 - sum
}

function toHistoryPoint(at: Date, health: Health): HistoryPoint {
  const { low, high } = health.range() ?? { low: null, high: null }
  return { at, state: health.state, estimate: health.estimate, low, high }
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
