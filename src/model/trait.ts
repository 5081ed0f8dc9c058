import * as z from 'zod'

/** The catalogue of traits we ship. It may grow and never shrink; its order carries no meaning. */
export const catalogue = [
  { id: 'excellent-communication', kind: 'good' },
  { id: 'terrible-communication', kind: 'bad' },
  { id: 'knowledge-sharing', kind: 'good' },
  { id: 'knowledge-hoarding', kind: 'bad' },
  { id: 'exceeding-expectations', kind: 'good' },
  { id: 'unmet-expectations', kind: 'bad' },
  { id: 'opinion-sharing', kind: 'good' },
  { id: 'withheld-opinions', kind: 'bad' },
  { id: 'positive-attitude', kind: 'good' },
  { id: 'negative-attitude', kind: 'bad' },
  { id: 'poor-etiquette', kind: 'bad' },
  { id: 'unresolved-debates', kind: 'bad' },
  { id: 'no-strategic-planning', kind: 'bad' },
  { id: 'no-data-sharing', kind: 'bad' },
  { id: 'disengagement', kind: 'bad' },
] as const

export type TraitId = (typeof catalogue)[number]['id']
export const traitIds: readonly TraitId[] = catalogue.map(({ id }) => id)

export const TraitKind = z.enum(['good', 'bad'])
export type TraitKind = z.infer<typeof TraitKind>

export const TraitState = z.enum([
  'shown',
  'fading',
  'missing',
  'absent',
  'forming',
  'present',
  'unknown',
])
export type TraitState = z.infer<typeof TraitState>

/** Traits of the client's own conduct: nothing that the provider says can better them. */
export const clientSideTraits: readonly TraitId[] = [
  'opinion-sharing',
  'withheld-opinions',
  'positive-attitude',
  'negative-attitude',
  'disengagement',
]
