import { IntList } from '../../std/int-list.ts'
import { ANYTHING, type PhraseCode } from './phrase-code.ts'
import { type Filter, openNeeds } from './phrase-needs.ts'
import { SENTENCE_START } from './vocabulary.ts'

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
 * Where to look phrases up: one list, as what a text is held against should lie close together.
 *
 * At the place of a word stand the number of needs that it meets and these, then the number of groups
 * of phrases that go on behind it. Of a group all phrases have the same rarest need: there stand this,
 * the most tokens within which it must be met, and where the group lies. There stand their number and
 * for each its two needs with the number of tokens within which they must be met, where the rest of
 * its steps stands, and its number.
 */
export type PhraseIndex = {
  readonly list: Int32Array
  /** By words; word 0 stands for anything. */
  readonly places: Int32Array
  readonly needs: number
}
/** How many fields a group has in the list, and a phrase. */
export const GROUP_FIELDS = 3
export const PHRASE_FIELDS = 5

type Shelf = { readonly rest: number; readonly filter: Filter; readonly phrase: number }[]

/** Files phrases under the words that they may begin with, each with its rarest words as its needs. */
export function indexOf(phrases: readonly Phrase[], code: PhraseCode): PhraseIndex {
  const { note, filterOf, meets, count } = openNeeds(code)
  for (const { steps } of phrases) note(steps)
  const shelves = new Map<number, Shelf>()
  phrases.forEach(({ steps, atStart }, phrase) => {
    let before: Shelf[number] | undefined
    let lengthBefore = 0
    code.eachOpening(steps, (word, length, rest) => {
      // Nearly all ways to begin a phrase are followed by the same.
      const entry =
        before?.rest === rest && length === lengthBefore
          ? before
          : { rest, filter: filterOf(rest, length), phrase }
      before = entry
      lengthBefore = length
      const first = atStart && word === ANYTHING ? SENTENCE_START : word
      const shelf = shelves.get(first)
      if (shelf) shelf.push(entry)
      else shelves.set(first, [entry])
    })
  })
  const words = Math.max(0, ...shelves.keys(), ...meets.keys()) + 1
  const places = new Int32Array(words)
  const list = IntList.of(0, 0)
  for (let word = 0; word < words; word++) {
    const met = meets.get(word) ?? []
    const groups = [...Map.groupBy(shelves.get(word) ?? [], ({ filter: [need] }) => need)]
    if (met.length + groups.length === 0) continue
    places[word] = list.length
    for (const number of [met.length, ...met, groups.length]) list.push(number)
    const heads = list.length
    for (const [need, group] of groups)
      for (const number of [need, Math.max(...group.map(({ filter }) => filter[1])), 0])
        list.push(number)
    groups.forEach(([, group], at) => {
      list.set(heads + at * GROUP_FIELDS + 2, list.length)
      list.push(group.length)
      for (const {
        rest,
        filter: [, reach, other, otherReach],
        phrase,
      } of group)
        for (const number of [reach, other, otherReach, rest, phrase]) list.push(number)
    })
  }
  return { list: list.toArray(), places, needs: count() }
}
