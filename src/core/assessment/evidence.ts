import type { Correction } from '../../model/record.ts'
import { shortId } from '../../std/short-id.ts'
import { oncePer } from '../../std/once-per.ts'
import { WEEK } from '../../std/time.ts'
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
    (a, b) =>
      a.observation.at.getTime() - b.observation.at.getTime() ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}

function weigh(
  indicator: Indicator,
  observation: Observation,
  corrections: ReadonlyMap<string, Correction>,
): Weighed {
  const { turn, at, span, side } = observation
  const name = indicator.addedTo ? `${indicator.trait} ${indicator.id}` : indicator.id
  const id = shortId(
    `${name} ${turn?.id ?? at.toISOString().slice(0, 10)} ${span?.start ?? ''} ${side}`,
  )
  const usual = observation.weight ?? weightOfKind[indicator.kind]
  const correction = corrections.get(id)
  if (!correction)
    return { id, indicator, observation, weight: usual, norm: observation.norm ?? null }
  const norm = `correction: ${correction.verdict}`
  const weight = correction.verdict === 'agree' ? CONFIRMED_BY_A_PERSON : 0
  return { id, indicator, observation, weight, norm }
}

/**
 * The same content by one speaker counts once, and the cues of one indicator in one thread-day share
 * the weight 1 (science.md, section 2): nothing becomes truer by being said often.
 */
function capRepetition(items: readonly Weighed[]): Weighed[] {
  const seen = new Set<string>()
  const once = items.map((item) => {
    const { turn } = item.observation
    if (!turn || turn.length < 4) return item
    const key = `${turn.person} ${item.observation.yes} ${wordsOf(turn)}`
    if (seen.has(key)) return { ...item, weight: 0 }
    seen.add(key)
    return item
  })
  const total = new Map<string, number>()
  for (const item of once) {
    const key = threadDay(item)
    if (key) total.set(key, (total.get(key) ?? 0) + item.weight)
  }
  return once.map((item) => {
    const sum = total.get(threadDay(item) ?? '') ?? 0
    return sum > 1 && item.weight < 1 ? { ...item, weight: item.weight / sum } : item
  })
}

const wordsOf = oncePer(
  ({ signals }: Turn) => signals,
  ({ own }) => own.replace(/\s+/g, ' ').trim(),
)

function threadDay({ indicator, observation }: Weighed): string | undefined {
  const { turn, at } = observation
  if (!turn || indicator.kind !== 'wording') return undefined
  return `${turn.conversation} ${at.toISOString().slice(0, 10)}`
}

/** The correction or norm that made the difference, as the assessment names it; null where none did. */
export function normOf({ norm, observation }: Weighed): string | null {
  if (norm !== null) return norm
  return observation.learned ? textOfLearned(observation.learned) : null
}

/** What a piece of evidence weighs at a moment: its weight halves every half-life. */
export function weightAt({ weight, indicator, observation }: Weighed, asOf: Date): number {
  const weeks = Math.max(0, (asOf.getTime() - observation.at.getTime()) / WEEK)
  return weight * 2 ** (-weeks / indicator.halfLifeWeeks)
}

/** How many of these, which are in the order of time, were there at a moment. */
export function countUntil(items: readonly { readonly item: Weighed }[], asOf: Date): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const at = items[middle]?.item.observation.at
    if (at && at.getTime() <= asOf.getTime()) low = middle + 1
    else high = middle
  }
  return low
}

/** The words that a piece of evidence shows, and their place in the message as given. */
export function quoteOf({ turn, span }: Observation): {
  readonly quote: string
  readonly start: number | null
  readonly end: number | null
} {
  if (!turn) return { quote: '', start: null, end: null }
  const { start, end } = quoteAround(turn.own, span ?? longestSentence(turn.own))
  return { quote: turn.text.slice(start, end), start, end }
}
