import type { Correction } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { shortId } from '../../std/short-id.ts'
import { oncePer } from '../../std/once-per.ts'
import { isoDay, WEEK } from '../../std/time.ts'
import { type EpochDay, localDay } from '../../std/zones.ts'
import type { Turn } from '../conversations/relationship.ts'
import { longestSentence, quoteAround } from '../outcomes/sentences.ts'
import { textOfLearned } from '../outcomes/learned-norm.ts'
import type { Indicator, Observation, Reading } from '../indicators/indicator.ts'
import { indicators } from '../indicators/index.ts'
import { indicatorsOfAdded } from '../indicators/of-added-trait.ts'
import type { AddedTrait } from '../../model/norms.ts'

/** An observation with its weight, before it ages. */
export type Weighed = {
  readonly id: string
  readonly indicator: Indicator
  readonly observation: Observation
  readonly at: Date
  /** Its weight on the day it was made: kind, repetition, norms and corrections taken into account. */
  readonly weight: number
  /** The correction or hand-set norm that changed its weight. */
  readonly norm: string | null
  /** What is left of the weight at each of the assessment's moments, the last of which is now: before it was observed, nothing. */
  readonly left: readonly number[]
}

const weightOfKind = { record: 1, wording: 0.4, survey: 2 } as const
const CONFIRMED_BY_A_PERSON = 2
const CONFIRMED = 'correction: agree'

/**
 * Runs every indicator and weighs what it observed, in canonical order: by time, then id.
 *
 * `known` is the evidence of the same conversations under other norms: what does not heed them stays.
 */
export function gatherEvidence(
  reading: Reading,
  {
    added,
    fading,
    known,
  }: {
    readonly added: readonly AddedTrait[]
    readonly fading: Fading
    readonly known?: readonly Weighed[] | undefined
  },
): Weighed[] {
  const now = reading.relationship.asOf.getTime()
  const corrections = new Map(
    reading.relationship.records.flatMap((record) =>
      record.type === 'correction' ? [[record.evidence, record] as const] : [],
    ),
  )
  const gathered = known?.filter(({ indicator }) => !indicator.heedsNorms) ?? []
  for (const indicator of [...indicators, ...added.flatMap(indicatorsOfAdded)]) {
    if (known && !indicator.heedsNorms) continue
    const weighed = indicator
      .observe(reading)
      .map((observation) => weigh(indicator, observation, { corrections, fading }))
    for (const item of capRepetition(weighed)) if (item.at.getTime() <= now) gathered.push(item)
  }
  return gathered.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}

function weigh(
  indicator: Indicator,
  observation: Observation,
  {
    corrections,
    fading,
  }: { readonly corrections: ReadonlyMap<string, Correction>; readonly fading: Fading },
): Weighed {
  const { turn, at, span, side, about } = observation
  const name = indicator.addedTo ? `${indicator.trait} ${indicator.id}` : indicator.id
  const place = [turn?.id ?? isoDay(at), String(span?.start ?? ''), side]
  const id = shortId(name, ...place, ...(about === undefined ? [] : [about]))
  const usual = observation.weight ?? weightOfKind[indicator.kind]
  const left = fading(at, indicator.halfLifeWeeks)
  const correction = corrections.get(id)
  if (!correction)
    return { id, indicator, observation, at, weight: usual, norm: observation.norm ?? null, left }
  const isConfirmed = correction.verdict === 'agree'
  const norm = isConfirmed ? CONFIRMED : `correction: ${correction.verdict}`
  const weight = isConfirmed ? CONFIRMED_BY_A_PERSON : 0
  return { id, indicator, observation, at, weight, norm, left }
}

/**
 * The same content by one speaker counts once, and the cues of one indicator in one thread-day share
 * the weight 1: nothing becomes truer by being said often.
 */
function capRepetition(items: readonly Weighed[]): readonly Weighed[] {
  const once = withoutRepeats(items)
  if (items[0]?.indicator.kind !== 'wording') return once
  const totals = new Map<string, Map<EpochDay, number>>()
  for (const { observation, at, weight } of once) {
    if (!observation.turn) continue
    const { conversation } = observation.turn
    const days = totals.get(conversation) ?? new Map<EpochDay, number>()
    totals.set(conversation, days)
    const day = localDay(at, 'UTC')
    days.set(day, (days.get(day) ?? 0) + weight)
  }
  return once.map((item) => {
    const { observation, at, weight } = item
    if (!observation.turn || weight >= 1) return item
    const total = totals.get(observation.turn.conversation)?.get(localDay(at, 'UTC')) ?? 0
    return total > 1 ? { ...item, weight: weight / total } : item
  })
}

/**
 * What the same speaker says again in the same words weighs nothing, unless a person confirmed it; what
 * one message shows of two promises is no repetition.
 */
function withoutRepeats(items: readonly Weighed[]): Weighed[] {
  const said = {
    yes: new Map<string, Map<string, Observation>>(),
    no: new Map<string, Map<string, Observation>>(),
  }
  return items.map((item) => {
    const { observation, norm } = item
    const { turn, yes } = observation
    if (!turn || turn.length < 4) return item
    const bySpeaker = yes ? said.yes : said.no
    const before = bySpeaker.get(turn.person) ?? new Map<string, Observation>()
    bySpeaker.set(turn.person, before)
    const words = wordsOf(turn)
    const first = before.get(words)
    if (!first) before.set(words, observation)
    if (!first || norm === CONFIRMED || isOfAnotherMatter(observation, first)) return item
    return { ...item, weight: 0 }
  })
}

function isOfAnotherMatter(one: Observation, other: Observation): boolean {
  return one.turn === other.turn && one.about !== other.about
}

const wordsOf = oncePer(
  ({ signals }: Turn) => signals,
  ({ own }) => own.replace(/\s+/g, ' ').trim(),
)

/** The correction or norm that made the difference, as the assessment names it; null where none did. */
export function normOf({ norm, observation }: Weighed): string | null {
  if (norm !== null) return norm
  return observation.learned ? textOfLearned(observation.learned) : null
}

/** Weight halves every half-life. */
function fadedAt(at: number, halfLifeWeeks: number, now: number): number {
  return 2 ** (-Math.max(0, (now - at) / WEEK) / halfLifeWeeks)
}

/** What is left at each of some moments of what was observed at a time: before it, nothing. */
export type Fading = (at: Date, halfLifeWeeks: number) => readonly number[]

/** Works out the fading over some moments; much is observed at one time, and fades alike. */
export function fadingOver(moments: readonly Date[]): Fading {
  const times = moments.map((moment) => moment.getTime())
  const known = new Map<number, Map<number, readonly number[]>>()
  return (at, halfLifeWeeks) => {
    let alike = known.get(halfLifeWeeks)
    if (!alike) known.set(halfLifeWeeks, (alike = new Map()))
    const time = at.getTime()
    const before = alike.get(time)
    if (before) return before
    const left = times.map((now) => (time <= now ? fadedAt(time, halfLifeWeeks, now) : 0))
    alike.set(time, left)
    return left
  }
}

/** What a piece of evidence weighs at the last of the moments. */
export function weightNow({ weight, left }: Pick<Weighed, 'weight' | 'left'>): number {
  return weight * (left[left.length - 1] ?? 0)
}

/** The words that a piece of evidence shows, and their place in the message as given. */
export function quoteOf({ turn, span }: Observation): {
  readonly quote: string
  readonly start: number | null
  readonly end: number | null
} {
  if (!turn) return { quote: '', start: null, end: null }
  const { start, end } = spanOfQuote(turn, span)
  return { quote: turn.text.slice(start, end), start, end }
}

function spanOfQuote(turn: Turn, span: Span | null): Span {
  const quotes = quotesIn(turn)
  const place = span ? span.start * LONGEST_TEXT + span.end : -1
  const known = quotes.get(place)
  if (known) return known
  const found = quoteAround(turn.own, span ?? longestSentence(turn.own))
  quotes.set(place, found)
  return found
}

const LONGEST_TEXT = 2 ** 26

/** The quotes that have been cut out of a text, by the place of what they show. */
const quotesIn = oncePer(
  ({ signals }: Turn) => signals,
  () => new Map<number, Span>(),
)
