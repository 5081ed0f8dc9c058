import type { Language } from '../../model/language.ts'
import { roomForTokens, tokensOf } from '../text/tokens.ts'
import type { Begins, Opening } from './openings.ts'
import type { Phrase, PhraseItem } from './phrase.ts'
import { isSpaced } from './text-columns.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One step of a phrase, its words by their numbers in a vocabulary. */
export type Step =
  | { readonly kind: 'word'; readonly word: number; readonly length: number }
  | Group
  | {
      readonly kind: 'run'
      readonly over: 'gap' | 'word'
      readonly least: number
      readonly most: number
    }
  | { readonly kind: 'word of any kind' | 'number' | 'start' | 'end' }

/** One of several alternatives, or none of them where it is optional. */
export type Group = {
  readonly kind: 'group'
  readonly isOptional: boolean
  readonly choice: Choice
}

/** The alternatives themselves; what is said alike is one and the same choice. */
export type Choice = {
  readonly alternatives: readonly (readonly Step[])[]
  openings?: readonly Opening[]
  begins?: Begins
  /** The most tokens that it reaches over. */
  length?: number
  /** Where in the text it was last looked for, and where it then ended. */
  lookedAt: number
  ends: readonly number[]
}

const GAP_WORDS = 4
const GAP_CHARACTERS = 14
const ANY_CHARACTERS = 6

/** Gives a function that turns phrases into steps and adds their words to the vocabulary. */
export function stepMaker(language: Language, vocabulary: Vocabulary): (phrase: Phrase) => Step[] {
  const areSpaced = isSpaced(language)
  const known = new Map<PhraseItem, readonly Step[]>()
  const choices = new Map<readonly Phrase[], Choice>()

  const gap = areSpaced ? newRun('gap', 0, GAP_WORDS) : newRun('gap', 0, GAP_CHARACTERS)
  const any: Step = areSpaced ? { kind: 'word of any kind' } : newRun('word', 1, ANY_CHARACTERS)

  const stepsOf = (phrase: Phrase): Step[] => phrase.flatMap(stepsOfItem)

  const stepsOfItem = (item: PhraseItem): readonly Step[] => {
    const found = known.get(item)
    if (found) return found
    const steps = makeSteps(item)
    known.set(item, steps)
    return steps
  }

  const makeSteps = (item: PhraseItem): readonly Step[] => {
    if (item.kind === 'words') return stepsOfWords(item.text)
    if (item.kind === 'choice' || item.kind === 'optional') {
      const choice = choices.get(item.of) ?? newChoice(item.of.map(stepsOf))
      choices.set(item.of, choice)
      return [{ kind: 'group', isOptional: item.kind === 'optional', choice }]
    }
    if (item.kind === 'gap') return [gap]
    if (item.kind === 'any') return [any]
    return [{ kind: item.kind }]
  }

  const stepsOfWords = (text: string): readonly Step[] => {
    const step = (name: string): Step => {
      const length = areSpaced ? 1 : name.length
      return { kind: 'word', word: vocabulary.add(name), length }
    }
    if (!areSpaced) return charactersIn(text).map(step)
    const spelled = spellings(text).map((one) => namesIn(one).map(step))
    const [only = []] = spelled
    if (spelled.length === 1) return only
    return [{ kind: 'group', isOptional: false, choice: newChoice(spelled) }]
  }
  return stepsOf
}

function newRun(over: 'gap' | 'word', least: number, most: number): Step {
  return { kind: 'run', over, least, most }
}

function newChoice(alternatives: readonly (readonly Step[])[]): Choice {
  return { alternatives, lookedAt: -1, ends: [] }
}

/** The words of an item as they may be written: "don't" also without its apostrophe. */
function spellings(words: string): readonly string[] {
  return words.includes("n't") ? [words, words.replaceAll("n't", 'nt')] : [words]
}

/** Where words are not parted by spaces, each run without a hyphen is one. */
function charactersIn(words: string): readonly string[] {
  return words
    .replaceAll('~', '')
    .split('-')
    .filter((run) => run !== '')
}

const LETTERS = /^[a-z]+~?$/

/** The tokens of an item by their names in the vocabulary. */
function namesIn(words: string): readonly string[] {
  if (LETTERS.test(words)) return [words]
  const opens = words.startsWith('~')
  const closes = words.endsWith('~')
  const bare = words.slice(opens ? 1 : 0, closes ? -1 : undefined)
  const { count, starts, ends } = tokensOf(bare, roomForTokens(bare.length))
  return Array.from({ length: count }, (_, place) => {
    const text = bare.slice(starts[place], ends[place])
    const isEnding = opens && place === 0
    const isBeginning = closes && place === count - 1
    return isEnding ? `~${text}` : isBeginning ? `${text}~` : text
  })
}
