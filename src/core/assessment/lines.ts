import type { AddedTrait } from '../../model/norms.ts'
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

/** A line and the evidence that counts in it, in canonical order. */
export type LineEvidence = {
  readonly line: Line
  readonly items: readonly { readonly item: Weighed; readonly isGood: boolean }[]
}

/** Every line with its own evidence: that of whose primary trait is one of its two. */
export function splitByLine(
  all: readonly Line[],
  evidence: readonly Weighed[],
): readonly LineEvidence[] {
  return all.map((line) => ({
    line,
    items: evidence
      .filter(({ indicator }) => indicator.trait === line.good || indicator.trait === line.bad)
      .map((item) => ({ item, isGood: isGoodNews(item) })),
  }))
}

/** What one trait sees of the evidence: its own, and its twin's inverted and greyed. */
export type Seen = { readonly item: Weighed; readonly yes: boolean; readonly counted: boolean }

export function seenBy(trait: string, evidence: readonly Weighed[]): Seen[] {
  return evidence.flatMap((item): Seen[] => {
    const { indicator, observation } = item
    if (indicator.trait === trait) return [{ item, yes: observation.yes, counted: true }]
    if (indicator.twin !== trait || observation.twinYes === null) return []
    return [{ item, yes: observation.twinYes ?? !observation.yes, counted: false }]
  })
}
