import type { Language } from '../../model/language.ts'
import { IntList } from '../../std/int-list.ts'
import { otherSpellings, standardSpelling } from './other-spellings.ts'
import { openTransitions } from './transitions.ts'

/**
 * All words of a phrase book, found letter by letter. Each has a number; 0 is none.
 *
 * Where spaces part the words, a word is one token or (`deliver~`, `~ing`) how one begins or ends.
 * Where they do not, it is a run of characters.
 */
export type Vocabulary = {
  /** The number of a word, which is added where it is new; it is the same however the word is written. */
  add(word: string): number
  /** How many letters each word has at most, by its number. */
  readonly lengths: readonly number[]
  readonly spelling: Spelling
}

/** How the words are found again. It lives on when their names are no longer needed. */
export type Spelling = {
  /** The beginnings of words: where one more letter leads from a node; −1 where no word goes on so. */
  next(node: number, letter: number): number
  /** The word that a node has spelled, and the beginning of a token (`deliver~`) that it is. */
  wordAt(node: number): number
  beginningAt(node: number): number
  /** The same from the last letter to the first, for how tokens end. */
  hasEndings(): boolean
  previous(node: number, letter: number): number
  endingAt(node: number): number
}

export const ROOT = 0
/** The word that any number is. */
export const ANY_NUMBER = 1
/** The start of a sentence or clause, as a word without letters before the first one. */
export const SENTENCE_START = 2

/**
 * One bit of 32 for a word: the bits of some words tell at a glance that another is surely not among
 * them, or may be.
 */
export function glimpseOf(word: number): number {
  return 1 << (word & 31)
}

export function openVocabulary(language: Language): Vocabulary {
  const numbers = new Map([
    ['#', ANY_NUMBER],
    ['^', SENTENCE_START],
  ])
  const lengths = [0, 1, 0]
  const spelling = openSpelling()
  return {
    add: (given) => {
      const word = standardSpelling(given, language)
      const known = numbers.get(word)
      if (known !== undefined) return known
      const number = numbers.size + 1
      numbers.set(word, number)
      const spellings = [word, ...otherSpellings(word, language)]
      lengths.push(Math.max(...spellings.map((spelled) => spelled.length)))
      for (const spelled of spellings) spelling.spell(spelled, number)
      return number
    },
    lengths,
    spelling,
  }
}

function openSpelling(): Spelling & { spell: (word: string, number: number) => void } {
  // By the nodes that spell them; 0 where a node is only on the way to others.
  const words = IntList.of(0)
  const beginnings = IntList.of(0)
  const endings = IntList.of(0)
  const forwards = openTrie(() => {
    words.push(0)
    beginnings.push(0)
  })
  const backwards = openTrie(() => {
    endings.push(0)
  })
  return {
    spell: (word, number) => {
      if (word.startsWith('~') && word.length > 1) {
        let node = ROOT
        for (let at = word.length - 1; at > 0; at--)
          node = backwards.grow(node, word.charCodeAt(at))
        endings.set(node, number)
        return
      }
      const isBeginning = word.endsWith('~') && word.length > 1
      const length = isBeginning ? word.length - 1 : word.length
      let node = ROOT
      for (let at = 0; at < length; at++) node = forwards.grow(node, word.charCodeAt(at))
      const table = isBeginning ? beginnings : words
      table.set(node, number)
    },
    next: (node, letter) => forwards.find(node, letter),
    wordAt: (node) => words.at(node),
    beginningAt: (node) => beginnings.at(node),
    hasEndings: () => endings.length > 1,
    previous: (node, letter) => backwards.find(node, letter),
    endingAt: (node) => endings.at(node),
  }
}

function openTrie(noteNode: () => void) {
  const branches = openTransitions()
  let nodes = 1
  return {
    find: (node: number, letter: number) => branches.find(node, letter),
    /** Where a letter leads, which is made where nothing is there yet. */
    grow: (node: number, letter: number): number => {
      const found = branches.find(node, letter)
      if (found >= 0) return found
      branches.add(node, letter, nodes)
      noteNode()
      return nodes++
    },
  }
}
