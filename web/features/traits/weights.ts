import type { CatalogueTrait } from '../../api.ts'

/** Weights as they are being typed, by trait. */
export type Draft = Readonly<Record<string, string>>

export const MOST_WEIGHT = 100

/** The weights that were typed and differ from those that hold; an emptied field changes nothing. */
export function changedWeights(
  draft: Draft,
  traits: readonly CatalogueTrait[],
): Record<string, number> {
  const changed: Record<string, number> = {}
  for (const { id, weight } of traits) {
    const typed = draft[id]?.trim() ?? ''
    if (typed !== '' && Number(typed) !== weight) changed[id] = Number(typed)
  }
  return changed
}

/** The weights that hold, of the traits that were changed: what undoing goes back to. */
export function weightsBefore(
  changed: Readonly<Record<string, number>>,
  traits: readonly CatalogueTrait[],
): Record<string, number> {
  return Object.fromEntries(
    traits.filter(({ id }) => id in changed).map(({ id, weight }) => [id, weight]),
  )
}
