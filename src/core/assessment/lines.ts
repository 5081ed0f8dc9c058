import { catalogue, type TraitId } from '../../model/trait.ts'
import type { Weighed } from './evidence.ts'

/** A good trait and its opposite, or a bad trait alone: what health is counted over, each thing once. */
export type Line = { readonly good: TraitId | null; readonly bad: TraitId }

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

const kindOf = new Map<TraitId, 'good' | 'bad'>(catalogue.map(({ id, kind }) => [id, kind]))

export function isGoodTrait(trait: TraitId): boolean {
  return kindOf.get(trait) === 'good'
}

/** Whether an observation speaks for the relationship. */
export function isGoodNews({ indicator, observation }: Weighed): boolean {
  return observation.yes === isGoodTrait(indicator.trait)
}

export function traitsOf({ good, bad }: Line): TraitId[] {
  return good ? [good, bad] : [bad]
}

/** The observations that count in a line: those whose primary trait is one of its two. */
export function ofLine(line: Line, evidence: readonly Weighed[]): Weighed[] {
  return evidence.filter(
    ({ indicator }) => indicator.trait === line.good || indicator.trait === line.bad,
  )
}

/** What one trait sees of the evidence: its own, and its twin's inverted and greyed. */
export type Seen = { readonly item: Weighed; readonly yes: boolean; readonly counted: boolean }

export function seenBy(trait: TraitId, evidence: readonly Weighed[]): Seen[] {
  return evidence.flatMap((item): Seen[] => {
    const { indicator, observation } = item
    if (indicator.trait === trait) return [{ item, yes: observation.yes, counted: true }]
    if (indicator.twin !== trait || observation.twinYes === null) return []
    return [{ item, yes: observation.twinYes ?? !observation.yes, counted: false }]
  })
}
