import { openingsOf } from './openings.ts'
import { type Filter, openNeeds } from './phrase-needs.ts'
import type { Step } from './steps.ts'

/** A phrase of a book. */
export type Entry = {
  readonly kind: number
  /** It is only said where words of the dictionary end at its ends. */
  readonly wholeWords: boolean
  readonly atStart: boolean
  readonly steps: readonly Step[]
}

/** Where to look phrases up: those that begin with a word stand in slots, one after another. */
type PhraseIndex = {
  /** The first slot of each word; those that may begin with anything stand under word 0. */
  readonly slots: Int32Array
  /** What is said in each slot, its steps being those behind the word. */
  readonly entries: readonly Entry[]
  /** By four for each slot: two needs, each with how far off it may be met. */
  readonly filters: Int32Array
  /** The needs that each word meets, in slots of their own. */
  readonly meetSlots: Int32Array
  readonly meets: Int32Array
  readonly needs: number
}

/** Files phrases under the words that they may begin with, each with its rarest words as its needs. */
export function indexPhrases(phrases: readonly Entry[], words: number): PhraseIndex {
  const { filterOf, meets, count } = openNeeds(phrases.map(({ steps }) => steps))
  const filed: Filed[][] = []
  for (const { kind, wholeWords, atStart, steps } of phrases) {
    let last: Filed | undefined
    for (const { word, length, rest } of openingsOf(steps)) {
      // Nearly all ways to begin a phrase are followed by the same.
      if (last?.entry.steps !== rest || last.length !== length) {
        const entry = { kind, wholeWords, atStart, steps: rest }
        last = { entry, length, filter: filterOf(rest, length) }
      }
      const others = filed[word]
      if (others) others.push(last)
      else filed[word] = [last]
    }
  }
  return { ...shelved(filed, words), ...meetable(meets, words), needs: count() }
}

type Filed = { readonly entry: Entry; readonly length: number; readonly filter: Filter }

function shelved(
  filed: readonly (readonly Filed[] | undefined)[],
  words: number,
): Pick<PhraseIndex, 'slots' | 'entries' | 'filters'> {
  const slots = firstSlots(filed, words)
  const filters = new Int32Array(4 * (slots[words] ?? 0))
  const entries: Entry[] = []
  for (let word = 0; word < words; word++)
    for (const { entry, filter } of filed[word] ?? []) {
      filters.set(filter, 4 * entries.length)
      entries.push(entry)
    }
  return { slots, entries, filters }
}

function meetable(
  lists: readonly (readonly number[] | undefined)[],
  words: number,
): Pick<PhraseIndex, 'meetSlots' | 'meets'> {
  return { meetSlots: firstSlots(lists, words), meets: Int32Array.from(lists.flat()) }
}

/** The first slot of each list, and behind them the end of all. */
function firstSlots(lists: readonly (readonly unknown[] | undefined)[], count: number): Int32Array {
  const slots = new Int32Array(count + 1)
  for (let at = 0; at < count; at++) slots[at + 1] = (slots[at] ?? 0) + (lists[at]?.length ?? 0)
  return slots
}
