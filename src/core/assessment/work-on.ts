import type { Assessment } from '../../model/assessment.ts'
import { clientSideTraits, traitIds, type TraitState } from '../../model/trait.ts'
import { quoteOf, weightAt } from './evidence.ts'
import type { Health } from './health.ts'
import type { JudgedTrait } from './trait-states.ts'

const ORDER: Partial<Readonly<Record<TraitState, number>>> = {
  present: 0,
  forming: 1,
  fading: 2,
  missing: 3,
}

/**
 * What to work on: every trait present, forming, fading or missing, in this order, then by weight and
 * by points lost. Each names its strongest quote; the client's own conduct becomes what we change.
 */
export function chooseWork(
  traits: readonly JudgedTrait[],
  weights: ReadonlyMap<string, number>,
  health: Health,
  asOf: Date,
): Assessment['workOn'] {
  const lost = (trait: JudgedTrait): number =>
    trait.seen.reduce(
      (sum, { item, counted }) =>
        sum + (counted ? Math.min(0, health.points.get(item.id) ?? 0) : 0),
      0,
    )
  return traits
    .filter(({ state }) => ORDER[state] !== undefined)
    .toSorted(
      (a, b) =>
        (ORDER[a.state] ?? 9) - (ORDER[b.state] ?? 9) ||
        (weights.get(b.id) ?? 1) - (weights.get(a.id) ?? 1) ||
        lost(a) - lost(b) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((trait) => {
      const quote = strongestQuote(trait, asOf)
      const whose = clientSideTraits.some((id) => id === trait.id) ? 'client' : 'provider'
      return {
        trait: trait.id,
        because: {
          key: `work.${isShipped(trait) ? trait.id : 'added'}.${quote ? 'quoted' : 'plain'}`,
          params: { trait: trait.id, state: trait.state, whose, quote: quote ?? '' },
        },
      }
    })
}

function isShipped({ id }: JudgedTrait): boolean {
  return traitIds.some((shipped) => shipped === id)
}

/** The weightiest recent words that speak against the relationship under this trait. */
function strongestQuote({ seen, state }: JudgedTrait, asOf: Date): string | undefined {
  const isBad = state === 'present' || state === 'forming'
  const [best] = seen
    .filter(({ item, yes }) => yes === isBad && item.weight > 0 && item.observation.turn)
    .toSorted(
      (a, b) => weightAt(b.item, asOf) - weightAt(a.item, asOf) || (a.item.id < b.item.id ? -1 : 1),
    )
  const quote = best ? quoteOf(best.item.observation).quote.replace(/\s+/g, ' ').trim() : ''
  if (quote === '') return undefined
  return quote.length > 140 ? `${quote.slice(0, 139)}…` : quote
}
