import type { Language } from '../../model/language.ts'
import { IntList } from '../../std/int-list.ts'
import {
  aboutOf,
  ANY_WORD,
  GAP,
  GROUP,
  kindOf,
  newStep,
  NUMBER,
  OPTION,
  RUN,
  START,
  type Steps,
  WORD,
  WORDS,
} from './steps.ts'
import { isSpaced } from './text-columns.ts'
import { openTransitions } from './transitions.ts'
import { ANY_NUMBER, glimpseOf, SENTENCE_START, type Vocabulary } from './vocabulary.ts'

/** No certain word. */
export const ANYTHING = 0
/** What stands behind the last step of some, and behind the last alternative of a choice. */
export const DONE = 0
const NO_MORE = -1
const UNKNOWN = -1

/** How a phrase may begin: with a word that is so many tokens long, behind which the rest stands. */
type SeeOpening = (word: number, length: number, rest: number) => void

/** The steps of all phrases of a book, in one list; a place in it stands for the steps from there on. */
export type PhraseCode = {
  readonly list: IntList
  /** Where these steps stand from now on. */
  write(steps: Steps): number
  /** The number of a choice between these alternatives. */
  addChoice(alternatives: readonly Steps[]): number
  eachAlternative(choice: number, see: (steps: number) => void): void
  /** The ways to begin these steps, what can be left out among them; with 0 where no word is certain. */
  eachOpening(steps: number, see: SeeOpening): void
  /** The most tokens that one step reaches over. */
  lengthOf(step: number): number
  /** The first of the alternatives of a choice that need no certain word, or 0: to be asked first. */
  firstFreeWay(choice: number): number
  /** A glimpse of the words that a choice begins with, as `glimpseOf` gives it of each. */
  beginningsOf(choice: number): number
  /** What follows in a choice upon a word that it begins with: the first of its ways on, or 0. */
  firstWay(choice: number, word: number): number
  nextWay(way: number): number
  stepsOfWay(way: number): number
}

const LONGEST_NUMBER = 8

export function openPhraseCode({ lengths: letters }: Vocabulary, language: Language): PhraseCode {
  const areSpaced = isSpaced(language)
  const list = IntList.of(DONE)
  /** By the numbers of the choices, the first of which is none; unknown until they are asked for. */
  const alternatives = IntList.of(0)
  const lengths = IntList.of(UNKNOWN)
  const openingsAt = IntList.of(UNKNOWN)
  /** How many numbers follow, and by threes a word, its length and where the rest stands. */
  const openings = IntList.of()
  const freeWays = IntList.of(UNKNOWN)
  const glimpses = IntList.of(0)
  /** Ways on from a choice and a word; each way tells the next one. */
  const firstWays = openTransitions()
  const stepsOfWays = IntList.of(0)
  const nextWays = IntList.of(0)

  const write = (steps: Steps): number => {
    const at = list.length
    steps.forEach((step, place) => {
      const isInside = place > 0 && place < steps.length - 1
      list.push(isInside ? asStretch(step) : step)
    })
    list.push(DONE)
    return at
  }
  /** Words that may be left out, whatever they are, are a stretch; any other step is as it was. */
  const asStretch = (step: number): number => {
    if (kindOf(step) !== OPTION) return step
    const at = alternatives.at(aboutOf(step))
    const only = list.at(at)
    if (list.at(at + 1) !== DONE || list.at(at + 2) !== NO_MORE) return step
    if (kindOf(only) === ANY_WORD) return newStep(WORDS, 1)
    return kindOf(only) === RUN ? newStep(WORDS, aboutOf(only)) : step
  }
  const addChoice = (given: readonly Steps[]): number => {
    lengths.push(UNKNOWN)
    openingsAt.push(UNKNOWN)
    freeWays.push(UNKNOWN)
    glimpses.push(0)
    const choice = alternatives.push(list.length)
    for (const steps of given) write(steps)
    list.push(NO_MORE)
    return choice
  }
  const eachAlternative = (choice: number, see: (steps: number) => void): void => {
    let at = alternatives.at(choice)
    while (list.at(at) !== NO_MORE) {
      see(at)
      while (list.at(at) !== DONE) at++
      at++
    }
  }
  /** A number may be written as several. */
  const moreNumbers = newStep(OPTION, addChoice([[newStep(NUMBER)]]))

  const eachOpening = (steps: number, see: SeeOpening): void => {
    const step = list.at(steps)
    const kind = kindOf(step)
    const rest = steps + 1
    if (kind === WORD) see(aboutOf(step), lengthOf(step), rest)
    else if (kind === NUMBER) see(ANY_NUMBER, 1, joined(write([moreNumbers]), rest))
    else if (kind === START) see(SENTENCE_START, 0, rest)
    else if (kind !== GROUP && kind !== OPTION) see(ANYTHING, 0, steps)
    else {
      const place = openingsOf(aboutOf(step))
      const last = place + openings.at(place)
      for (let at = place + 1; at <= last; at += 3)
        see(openings.at(at), openings.at(at + 1), joined(openings.at(at + 2), rest))
      if (kind === OPTION) eachOpening(rest, see)
    }
  }
  /** Where in `openings` the ways to begin a choice stand. */
  const openingsOf = (choice: number): number => {
    const known = openingsAt.at(choice)
    if (known !== UNKNOWN) return known
    const begun: number[] = []
    eachAlternative(choice, (steps) => {
      eachOpening(steps, (word, length, rest) => begun.push(word, length, rest))
    })
    const place = openings.push(begun.length)
    for (const number of begun) openings.push(number)
    openingsAt.set(choice, place)
    return place
  }
  /** Steps, and then others. */
  const joined = (steps: number, others: number): number => {
    if (list.at(steps) === DONE) return others
    if (list.at(others) === DONE) return steps
    const at = list.length
    for (const from of [steps, others])
      for (let place = from; list.at(place) !== DONE; place++) list.push(list.at(place))
    list.push(DONE)
    return at
  }

  const lengthOf = (step: number): number => {
    const kind = kindOf(step)
    if (kind === GROUP || kind === OPTION) return lengthOfChoice(aboutOf(step))
    if (kind === GAP || kind === RUN || kind === WORDS) return aboutOf(step)
    if (kind === WORD) return areSpaced ? 1 : (letters[aboutOf(step)] ?? 0)
    return kind === NUMBER ? LONGEST_NUMBER : kind === ANY_WORD ? 1 : 0
  }
  const lengthOfChoice = (choice: number): number => {
    const known = lengths.at(choice)
    if (known !== UNKNOWN) return known
    let longest = 0
    eachAlternative(choice, (steps) => {
      let length = 0
      for (let at = steps; list.at(at) !== DONE; at++) length += lengthOf(list.at(at))
      longest = Math.max(longest, length)
    })
    lengths.set(choice, longest)
    return longest
  }

  const newWay = (steps: number, next: number): number => {
    stepsOfWays.push(steps)
    return nextWays.push(next)
  }
  /** Made when a choice is first looked for. */
  const index = (choice: number): number => {
    const place = openingsOf(choice)
    let free = 0
    let glimpse = 0
    for (let at = place + openings.at(place) - 2; at > place; at -= 3) {
      const word = openings.at(at)
      const rest = openings.at(at + 2)
      if (word === ANYTHING) free = newWay(rest, free)
      else {
        firstWays.add(choice, word, newWay(rest, Math.max(0, firstWays.find(choice, word))))
        glimpse |= glimpseOf(word)
      }
    }
    glimpses.set(choice, glimpse)
    freeWays.set(choice, free)
    return free
  }
  return {
    list,
    write,
    addChoice,
    eachAlternative,
    eachOpening,
    lengthOf,
    beginningsOf: (choice) => glimpses.at(choice),
    firstWay: (choice, word) => Math.max(0, firstWays.find(choice, word)),
    firstFreeWay: (choice) => {
      const known = freeWays.at(choice)
      return known === UNKNOWN ? index(choice) : known
    },
    nextWay: (way) => nextWays.at(way),
    stepsOfWay: (way) => stepsOfWays.at(way),
  }
}
