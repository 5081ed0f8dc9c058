import { ANYTHING, openingsOf } from './openings.ts'
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
export type PhraseIndex = {
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
  const needs = openNeeds(phrases.map(({ steps }) => steps))
  const filed: { entry: Entry; filter: readonly number[] }[][] = []
  for (const phrase of phrases) {
    const filters = new Map<readonly Step[], Filter>()
    for (const { word, length, rest } of openingsOf(phrase.steps)) {
      const filter = filters.get(rest) ?? needs.filterOf(rest)
      filters.set(rest, filter)
      const entry = { ...phrase, steps: rest }
      const far = word === ANYTHING ? 0 : length
      ;(filed[word] ??= []).push({
        entry,
        filter: filter.flatMap(({ need, reach }) => [need, reach + far]),
      })
    }
  }
  const all = filed.flat()
  return {
    slots: firstSlots(filed, words),
    entries: all.map(({ entry }) => entry),
    filters: Int32Array.from(all.flatMap(({ filter }) => filter)),
    meetSlots: firstSlots(needs.meets, words),
    meets: Int32Array.from(needs.meets.flat()),
    needs: needs.count(),
  }
}

/** The first slot of each list, and behind them the end of all. */
function firstSlots(lists: readonly (readonly unknown[] | undefined)[], count: number): Int32Array {
  const slots = new Int32Array(count + 1)
  for (let at = 0; at < count; at++) slots[at + 1] = (slots[at] ?? 0) + (lists[at]?.length ?? 0)
  return slots
}
