import type { Language } from '../../model/language.ts'
import { roomForTokens, tokensOf } from '../text/tokens.ts'
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
type Group = {
  readonly kind: 'group'
  readonly isOptional: boolean
  readonly choice: Choice
}

/** The alternatives themselves; what is said alike is one and the same choice. */
export type Choice = {
  readonly alternatives: readonly (readonly Step[])[]
  openings: readonly Opening[] | undefined
  begins: Begins | undefined
  /** The most tokens that it reaches over. */
  length: number | undefined
  /** Where in the text it was last looked for, and where it then ended. */
  lookedAt: number
  ends: readonly number[]
}

/** One way to begin some steps: with a word, behind which the rest follows; 0 where it is no certain word. */
export type Opening = {
  readonly word: number
  readonly length: number
  readonly rest: readonly Step[]
}

/** What follows in a choice upon each word that it may begin with, and its alternatives that need no certain one. */
export type Begins = {
  readonly byWord: ReadonlyMap<number, (readonly Step[])[]>
  readonly byAny: readonly (readonly Step[])[]
}

const GAP_WORDS = 4
const GAP_CHARACTERS = 14
const ANY_CHARACTERS = 6

/** How a language is written, and where its words are numbered. */
export type Writing = {
  readonly language: Language
  readonly areSpaced: boolean
  readonly vocabulary: Vocabulary
}

export function newChoice(alternatives: readonly (readonly Step[])[]): Choice {
  return {
    alternatives,
    openings: undefined,
    begins: undefined,
    length: undefined,
    lookedAt: -1,
    ends: [],
  }
}

const start: readonly Step[] = [{ kind: 'start' }]
const end: readonly Step[] = [{ kind: 'end' }]
const number: readonly Step[] = [{ kind: 'number' }]
const anyWord: readonly Step[] = [{ kind: 'word of any kind' }]
const gapOfWords = newRun('gap', 0, GAP_WORDS)
const gapOfCharacters = newRun('gap', 0, GAP_CHARACTERS)
const anyCharacters = newRun('word', 1, ANY_CHARACTERS)

/** The step that a sign of the notation stands for. */
export function anyOf(
  kind: 'gap' | 'any' | 'number' | 'start' | 'end',
  areSpaced: boolean,
): readonly Step[] {
  if (kind === 'gap') return areSpaced ? gapOfWords : gapOfCharacters
  if (kind === 'any') return areSpaced ? anyWord : anyCharacters
  if (kind === 'number') return number
  return kind === 'start' ? start : end
}

function newRun(over: 'gap' | 'word', least: number, most: number): readonly Step[] {
  return [{ kind: 'run', over, least, most }]
}

/** The steps over words as they are said; `~` at an end stands for any letters. */
export function stepsOfWords(text: string, { areSpaced, vocabulary }: Writing): readonly Step[] {
  const step = (name: string): Step => ({
    kind: 'word',
    word: vocabulary.add(name),
    length: areSpaced ? 1 : name.length,
  })
  if (!areSpaced) return charactersIn(text).map(step)
  const spelled = spellings(text).map((one) => namesIn(one).map(step))
  const [only = []] = spelled
  if (spelled.length === 1) return only
  return [{ kind: 'group', isOptional: false, choice: newChoice(spelled) }]
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
