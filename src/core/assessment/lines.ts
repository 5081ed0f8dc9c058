import type { AddedTrait } from '../../model/norms.ts'
import { oncePer } from '../../std/once-per.ts'
import { catalogue, type TraitKind } from '../../model/trait.ts'
import type { Weighed } from './evidence.ts'

/** A good trait and its opposite, or a bad trait alone: what health is counted over, each thing once. */
export type Line = { readonly good: string | null; readonly bad: string | null }

export const lines: readonly Line[] = [
  { good: 'excellent-communication', bad: 'terrible-communication' },
  { good: 'knowledge-sharing', bad: 'knowledge-hoarding' },
  { good: 'exceeding-expectations', bad: 'unmet-expectations' },
  { good: 'opinion-sharing', bad: 'withheld-opinions' },
  { good: 'positive-attitude', bad: 'negative-attitude' },
  { good: null, bad: 'poor-etiquette' },
  { good: null, bad: 'unresolved-debates' },
  { good: null, bad: 'no-strategic-planning' },
  { good: null, bad: 'no-data-sharing' },
  { good: null, bad: 'disengagement' },
]

/** The shipped lines, and one for each added trait of which a sign was seen or the client was asked. */
export function linesWith(added: readonly AddedTrait[], evidence: readonly Weighed[]): Line[] {
  const seen = new Set(evidence.map(({ indicator }) => indicator.trait))
  const own = added
    .filter(({ id }) => seen.has(id))
    .map(({ id, kind }) => (kind === 'good' ? { good: id, bad: null } : { good: null, bad: id }))
  return [...lines, ...own]
}

const kindOf = new Map<string, TraitKind>(catalogue.map(({ id, kind }) => [id, kind]))

/** Whether an observation speaks for the relationship. */
export function isGoodNews({ indicator, observation }: Weighed): boolean {
  const kind = indicator.addedTo ?? kindOf.get(indicator.trait)
  return observation.yes === (kind === 'good')
}

export function traitsOf({ good, bad }: Line): string[] {
  return [good, bad].filter((trait) => trait !== null)
}

/** A piece of evidence, and what it says. */
export type Piece = {
  readonly item: Weighed
  readonly at: Date
  readonly yes: boolean
}

/** A line and the evidence that counts in it, in canonical order; yes is good news. */
export type LineEvidence = { readonly line: Line; readonly items: readonly Piece[] }

/** Every line with its own evidence: that of whose primary trait is one of its two. */
export function splitByLine(
  all: readonly Line[],
  evidence: readonly Weighed[],
): readonly LineEvidence[] {
  const items = new Map<string, Piece[]>()
  for (const line of all) {
    const own: Piece[] = []
    for (const trait of traitsOf(line)) items.set(trait, own)
  }
  for (const item of evidence)
    items.get(item.indicator.trait)?.push({ item, at: item.at, yes: isGoodNews(item) })
  return all.map((line) => ({ line, items: items.get(line.good ?? line.bad ?? '') ?? [] }))
}

/** Of how many indicators these are, as far as it matters: up to `most`. */
export function countIndicators(pieces: readonly Piece[], most: number): number {
  const indicators = new Set<string>()
  for (const { item } of pieces) {
    if (item.weight > 0) indicators.add(item.indicator.id)
    if (indicators.size >= most) break
  }
  return indicators.size
}

/** What a trait sees of the evidence: its own, and its twin's inverted and greyed. */
export type Seen = Piece & { readonly counted: boolean }

/** What every trait sees, in canonical order. */
export const seenBy = oncePer(
  (evidence: readonly Weighed[]) => evidence,
  (evidence): ReadonlyMap<string, readonly Seen[]> => {
    const seen = new Map<string, Seen[]>()
    const add = (trait: string, one: Seen): void => {
      const own = seen.get(trait)
      if (own) own.push(one)
      else seen.set(trait, [one])
    }
    for (const item of evidence) {
      const { indicator, observation, at } = item
      const { yes, twinYes = !yes } = observation
      add(indicator.trait, { item, at, yes, counted: true })
      if (indicator.twin !== undefined && twinYes !== null)
        add(indicator.twin, { item, at, yes: twinYes, counted: false })
    }
    return seen
  },
)
