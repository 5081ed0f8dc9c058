import type { Assessment } from '../../model/assessment.ts'
import { clientSideTraits, traitIds, type TraitState } from '../../model/trait.ts'
import { quoteOf, weightNow } from './evidence.ts'
import type { JudgedTrait } from './trait-states.ts'

const ORDER: Partial<Readonly<Record<TraitState, number>>> = {
  present: 0,
  forming: 1,
  fading: 2,
  missing: 3,
}

/** Indicators whose words the sentence of a task can quote; of the other traits, any. */
const quotable: Readonly<Partial<Record<string, readonly string[]>>> = {
  'excellent-communication': ['questions-answered', 'requests-closed'],
  'knowledge-sharing': ['why-explained', 'advice-reasoned'],
  'exceeding-expectations': ['expectation-known', 'promise-kept-on-time'],
  'opinion-sharing': ['opinion-given-when-asked'],
  'poor-etiquette': ['rude-wording', 'curt-request'],
}

/**
 * What to work on: every trait present, forming, fading or missing, in this order, then by weight and
 * by points lost; after a grave word that is still unanswered, the attitude comes first. Each names
 * its strongest quote; the client's own conduct becomes what we change.
 */
export function chooseWork(
  traits: readonly JudgedTrait[],
  weights: ReadonlyMap<string, number>,
  {
    points,
    isSevere,
  }: { readonly points: ReadonlyMap<string, number>; readonly isSevere: boolean },
): Assessment['workOn'] {
  const isFirst = ({ id }: JudgedTrait): boolean => isSevere && id === 'negative-attitude'
  const used = new Set<string>()
  const lost = (trait: JudgedTrait): number =>
    trait.seen.reduce(
      (sum, { item, counted }) => sum + (counted ? Math.min(0, points.get(item.id) ?? 0) : 0),
      0,
    )
  return traits
    .filter(({ state }) => ORDER[state] !== undefined)
    .toSorted(
      (a, b) =>
        Number(isFirst(b)) - Number(isFirst(a)) ||
        (ORDER[a.state] ?? 9) - (ORDER[b.state] ?? 9) ||
        (weights.get(b.id) ?? 1) - (weights.get(a.id) ?? 1) ||
        lost(a) - lost(b) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((trait) => {
      const quote = strongestQuote(trait, used)
      if (quote) used.add(quote)
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

/**
 * The words that speak against the relationship under this trait: those of a grave sign first, then
 * the weightiest; none from before the last half-life, and none that another task quotes.
 */
function strongestQuote(
  { id, seen, state }: JudgedTrait,
  used: ReadonlySet<string>,
): string | undefined {
  const isBad = state === 'present' || state === 'forming'
  const quotes = seen
    .filter(
      ({ item, yes }) =>
        yes === isBad &&
        item.observation.turn &&
        item.weight > 0 &&
        weightNow(item) >= item.weight / 2 &&
        (quotable[id]?.includes(item.indicator.id) ?? true),
    )
    .toSorted(
      (a, b) =>
        Number(b.item.indicator.telltale === true) - Number(a.item.indicator.telltale === true) ||
        weightNow(b.item) - weightNow(a.item) ||
        (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => shorten(quoteOf(item.observation).quote))
  return quotes.find((quote) => saysSomething(quote) && !used.has(quote))
}

/** A bare "No." tells nobody what to work on. */
function saysSomething(quote: string): boolean {
  const letters = quote.match(/\p{L}/gu)?.length ?? 0
  return letters >= (/[\u3400-\u9fff]/.test(quote) ? 4 : 8)
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length > 140 ? `${line.slice(0, 139)}…` : line
}
