import type { Language } from '../../model/language.ts'
import { phraseReader, type WordClasses } from './phrase.ts'
import { openPhraseCode, type PhraseCode } from './phrase-code.ts'
import { openPhraseIndex, type PhraseIndex } from './phrase-index.ts'
import { keyFinder } from './phrase-keys.ts'
import { newStep, START } from './steps.ts'
import { openVocabulary, type Vocabulary } from './vocabulary.ts'
import type { WordsFound } from './words-found.ts'

/** A phrase as it is written in a cue file. */
export type UnreadPhrase = {
  readonly kind: number
  readonly wholeWords: boolean
  readonly source: string
}

/** A phrase of a cue file, not yet read. */
export function unread(phrase: string, kind: number): UnreadPhrase {
  const wholeWords = phrase.startsWith('=')
  return { kind, wholeWords, source: wholeWords ? phrase.slice(1) : phrase }
}

type Shelves = {
  readonly vocabulary: Vocabulary
  readonly code: PhraseCode
  readonly index: PhraseIndex
  /** Reads the phrases of which a key has been found for the first time; false where there are none. */
  readonly readFor: (found: WordsFound) => boolean
}

/**
 * An index of phrases that is filled as texts need it.
 *
 * A language has thousands of phrases, and a text may hold a few hundred of them at most. Reading a
 * phrase takes much longer than a glance at it, which tells a word without which it is not said.
 */
export function openShelves(
  phrases: readonly UnreadPhrase[],
  language: Language,
  classes: WordClasses,
): Shelves {
  const vocabulary = openVocabulary()
  const code = openPhraseCode(vocabulary, language)
  const index = openPhraseIndex(code)
  const read = phraseReader(language, vocabulary, code, classes)
  const file = ({ kind, wholeWords, source }: UnreadPhrase): void => {
    const steps = read(source)
    const atStart = steps[0] === newStep(START)
    index.file({ kind, wholeWords, atStart, steps: code.write(atStart ? steps.slice(1) : steps) })
  }

  /** Each phrase by the words of its key, until one of them is found. */
  const waiting: (UnreadPhrase[] | undefined)[] = []
  const isRead = new Set<UnreadPhrase>()
  const keyOf = keyFinder(language, classes)
  for (const phrase of phrases) {
    const key = keyOf(phrase.source)
    if (!key) file(phrase)
    else for (const word of key) (waiting[vocabulary.add(word)] ??= []).push(phrase)
  }
  const readFor = (found: WordsFound): boolean => {
    const count = found.count()
    let hasRead = false
    for (let slot = 0; slot < count; slot++) {
      const word = found.words[slot] ?? 0
      const others = waiting[word]
      if (!others) continue
      for (const phrase of others) {
        if (isRead.has(phrase)) continue
        isRead.add(phrase)
        file(phrase)
        hasRead = true
      }
      waiting[word] = undefined
    }
    return hasRead
  }
  return { vocabulary, code, index, readFor }
}
