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

/** Phrases that go on behind the same word, each with two needs: four numbers, as in `Filter`. */
type Shelf = { readonly entries: Entry[]; readonly filters: number[] }

/** Where to look phrases up; more may be filed at any time. */
export type PhraseIndex = {
  /** By the word that they begin with, their steps being those behind it; under word 0, with anything. */
  readonly shelves: readonly (Shelf | undefined)[]
  /** The needs that each word meets. */
  readonly meets: readonly (readonly number[] | undefined)[]
  readonly needs: () => number
  readonly file: (phrase: Entry) => void
}

/** Files phrases under the words that they may begin with, each with its rarest words as its needs. */
export function openPhraseIndex(): PhraseIndex {
  const { note, filterOf, meets, count } = openNeeds()
  const shelves: (Shelf | undefined)[] = []
  const file = ({ steps, ...phrase }: Entry): void => {
    note(steps)
    let entry: Entry | undefined
    let lengthBefore = 0
    let filter: Filter | undefined
    for (const { word, length, rest } of openingsOf(steps)) {
      // Nearly all ways to begin a phrase are followed by the same.
      if (!entry || !filter || entry.steps !== rest || lengthBefore !== length) {
        entry = { ...phrase, steps: rest }
        lengthBefore = length
        filter = filterOf(rest, length)
      }
      const shelf = (shelves[word] ??= { entries: [], filters: [] })
      shelf.entries.push(entry)
      shelf.filters.push(...filter)
    }
  }
  return { shelves, meets, needs: count, file }
}
