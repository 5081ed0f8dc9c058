import type { PhraseCode } from './phrase-code.ts'
import { openNeeds } from './phrase-needs.ts'

/** A phrase of a book. */
export type Phrase = {
  readonly kind: number
  /** It is only said where words of the dictionary end at its ends. */
  readonly wholeWords: boolean
  readonly atStart: boolean
  /** Where its steps stand in the code. */
  readonly steps: number
}

/**
 * How phrases go on behind the same word: for each the number of an entry, and its two needs with the
 * number of tokens within which they must be met.
 */
export type Shelf = number[]
export const SHELF_FIELDS = 5

/** Where to look phrases up; more may be filed at any time. */
export type PhraseIndex = {
  /** By the word that they begin with; under word 0, with anything. */
  readonly shelves: readonly (Shelf | undefined)[]
  /** What each entry says, and the steps that are left of it. */
  readonly phrases: readonly Phrase[]
  readonly rests: readonly number[]
  /** The needs that each word meets. */
  readonly meets: readonly (readonly number[] | undefined)[]
  readonly needs: () => number
  readonly file: (phrase: Phrase) => void
}

/** Files phrases under the words that they may begin with, each with its rarest words as its needs. */
export function openPhraseIndex(code: PhraseCode): PhraseIndex {
  const { note, filterOf, meets, count } = openNeeds(code)
  const shelves: (Shelf | undefined)[] = []
  const phrases: Phrase[] = []
  const rests: number[] = []
  const file = (phrase: Phrase): void => {
    note(phrase.steps)
    let restBefore = -1
    let lengthBefore = 0
    let filed: readonly number[] = []
    code.eachOpening(phrase.steps, (word, length, rest) => {
      // Nearly all ways to begin a phrase are followed by the same.
      if (rest !== restBefore || length !== lengthBefore) {
        restBefore = rest
        lengthBefore = length
        phrases.push(phrase)
        filed = [rests.push(rest) - 1, ...filterOf(rest, length)]
      }
      const shelf = (shelves[word] ??= [])
      for (const field of filed) shelf.push(field)
    })
  }
  return { shelves, phrases, rests, meets, needs: count, file }
}
