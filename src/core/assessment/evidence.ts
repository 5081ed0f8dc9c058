import type { Correction } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { shortId } from '../../std/short-id.ts'
import { oncePer } from '../../std/once-per.ts'
import { isoDay, WEEK } from '../../std/time.ts'
import { localDay } from '../../std/zones.ts'
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
}

const weightOfKind = { record: 1, wording: 0.4, survey: 2 } as const
const CONFIRMED_BY_A_PERSON = 2

/** Runs every indicator and weighs what it observed, in canonical order: by time, then id. */
export function gatherEvidence(reading: Reading, added: readonly AddedTrait[] = []): Weighed[] {
  const corrections = new Map(
    reading.relationship.records.flatMap((record) =>
      record.type === 'correction' ? [[record.evidence, record] as const] : [],
    ),
  )
  const gathered = [...indicators, ...added.flatMap(indicatorsOfAdded)].flatMap((indicator) =>
    capRepetition(
      indicator.observe(reading).map((observation) => weigh(indicator, observation, corrections)),
    ),
  )
  return gathered.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}

function weigh(
  indicator: Indicator,
  observation: Observation,
  corrections: ReadonlyMap<string, Correction>,
): Weighed {
  const { turn, at, span, side } = observation
  const name = indicator.addedTo ? `${indicator.trait} ${indicator.id}` : indicator.id
  const id = shortId(`${name} ${turn?.id ?? isoDay(at)} ${span?.start ?? ''} ${side}`)
  const usual = observation.weight ?? weightOfKind[indicator.kind]
  const correction = corrections.get(id)
  if (!correction)
    return { id, indicator, observation, at, weight: usual, norm: observation.norm ?? null }
  const norm = `correction: ${correction.verdict}`
  const weight = correction.verdict === 'agree' ? CONFIRMED_BY_A_PERSON : 0
  return { id, indicator, observation, at, weight, norm }
}

/**
 * The same content by one speaker counts once, and the cues of one indicator in one thread-day share
 * the weight 1 (science.md, section 2): nothing becomes truer by being said often.
 */
function capRepetition(items: readonly Weighed[]): Weighed[] {
  const saidBy = new Map<string, Set<string>>()
  const once = items.map((item) => {
    const { turn, yes } = item.observation
    if (!turn || turn.length < 4) return item
    const speaker = `${turn.person} ${yes}`
    const said = saidBy.get(speaker) ?? new Set()
    saidBy.set(speaker, said)
    const words = wordsOf(turn)
    if (said.has(words)) return { ...item, weight: 0 }
    said.add(words)
    return item
  })
  if (items[0]?.indicator.kind !== 'wording') return once
  const total = new Map<string, number>()
  const keys = once.map(threadDay)
  for (const [place, { weight }] of once.entries()) {
    const key = keys[place]
    if (key) total.set(key, (total.get(key) ?? 0) + weight)
  }
  return once.map((item, place) => {
    const sum = total.get(keys[place] ?? '') ?? 0
    return sum > 1 && item.weight < 1 ? { ...item, weight: item.weight / sum } : item
  })
}

const wordsOf = oncePer(
  ({ signals }: Turn) => signals,
  ({ own }) => own.replace(/\s+/g, ' ').trim(),
)

function threadDay({ observation: { turn }, at }: Weighed): string | undefined {
  if (!turn) return undefined
  return `${turn.conversation} ${localDay(at, 'UTC')}`
}

/** The correction or norm that made the difference, as the assessment names it; null where none did. */
export function normOf({ norm, observation }: Weighed): string | null {
  if (norm !== null) return norm
  return observation.learned ? textOfLearned(observation.learned) : null
}

/** What a piece of evidence weighs at a moment: its weight halves every half-life. */
export function weightAt(item: Weighed, asOf: Date): number {
  return item.weight * fadedAt(item, asOf)
}

function fadedAt({ indicator, at }: Weighed, asOf: Date): number {
  const weeks = Math.max(0, (asOf.getTime() - at.getTime()) / WEEK)
  return 2 ** (-weeks / indicator.halfLifeWeeks)
}

/** A moment, and what each piece of evidence weighs then, by its place; what comes later, nothing. */
export type Moment = { readonly asOf: Date; readonly weights: Float64Array }

/** Weighs all the evidence, which is in the order of time, for one moment: lines and traits share it. */
export function momentAt(evidence: readonly Weighed[], asOf: Date): Moment {
  const { groups, groupOf, weightsFresh } = fadingAlike(evidence)
  const faded = Float64Array.from(groups, (item) =>
    item.at.getTime() > asOf.getTime() ? 0 : fadedAt(item, asOf),
  )
  const weights = new Float64Array(evidence.length)
  for (let place = 0; place < weights.length; place++)
    weights[place] = (weightsFresh[place] ?? 0) * (faded[groupOf[place] ?? 0] ?? 0)
  return { asOf, weights }
}

/** Much is observed at the same time: what is of one time and one half-life fades alike. */
const fadingAlike = oncePer(
  (evidence: readonly Weighed[]) => evidence,
  (evidence) => {
    const groups: Weighed[] = []
    const numbers = new Map<string, number>()
    const groupOf = Uint32Array.from(evidence, (item) => {
      const key = `${item.at.getTime()} ${item.indicator.halfLifeWeeks}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, groups.length)
      return groups.push(item) - 1
    })
    return { groups, groupOf, weightsFresh: Float64Array.from(evidence, ({ weight }) => weight) }
  },
)

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
  const key = span ? `${span.start} ${span.end}` : ''
  const known = quotes.get(key)
  if (known) return known
  const found = quoteAround(turn.own, span ?? longestSentence(turn.own))
  quotes.set(key, found)
  return found
}

/** The quotes that have been cut out of a text, by the place of what they show. */
const quotesIn = oncePer(
  ({ signals }: Turn) => signals,
  () => new Map<string, Span>(),
)
