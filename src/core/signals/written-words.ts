import type { Language } from '../../model/language.ts'
import { roomForTokens, tokensOf } from '../text/tokens.ts'
import type { PhraseCode } from './phrase-code.ts'
import { GROUP, newStep, type Steps, WORD } from './steps.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How a language is written, where its words are numbered, and where its choices are kept. */
export type Writing = {
  readonly language: Language
  readonly areSpaced: boolean
  readonly vocabulary: Vocabulary
  readonly code: PhraseCode
}

/** The steps over words as they are said; `~` at an end stands for any letters. */
export function stepsOfWords(text: string, { areSpaced, vocabulary, code }: Writing): Steps {
  const step = (name: string): number => newStep(WORD, vocabulary.add(name))
  if (!areSpaced) return charactersIn(text).map(step)
  const spelled = spellings(text).map((one) => namesIn(one).map(step))
  const [only = []] = spelled
  return spelled.length === 1 ? only : [newStep(GROUP, code.addChoice(spelled))]
}

/** What no other word is without its apostrophe, or hardly ever ("well" and "were" are). */
const CONTRACTED =
  /^(?:i'm|i've|i'd|i'll|you're|you've|you'd|you'll|they're|they've|we've|that's|what's|there's|here's|he's|she's|let's)$/

/** The words of an item as they may be written: "don't" and "I've" also without their apostrophes. */
function spellings(words: string): readonly string[] {
  if (words.includes("n't")) return [words, words.replaceAll("n't", 'nt')]
  return CONTRACTED.test(words) ? [words, words.replace("'", '')] : [words]
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
