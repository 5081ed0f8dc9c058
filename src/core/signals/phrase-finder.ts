import { Language, type MessageLanguage } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { asGiven, fold } from '../text/fold.ts'
import { openPhraseBook, type PhraseBook } from './phrase-book.ts'

/**
 * Finds the first of somebody's own phrases (in the cue files' notation, by language) in a text, as
 * offsets into it as given; null where there is none. Throws with the phrase that cannot be read.
 */
export function phraseFinder(
  phrases: Readonly<Record<string, readonly string[]>>,
): (text: string, language: MessageLanguage) => Span | null {
  const books = new Map<MessageLanguage, PhraseBook<'phrase'>>()
  for (const [lang, phrase] of Object.entries(phrases)) {
    const language = Language.safeParse(lang)
    if (!language.success) continue
    books.set(language.data, openPhraseBook({ phrase }, language.data))
  }
  return (text, language) => {
    const book = books.get(language)
    if (!book) return null
    const folded = fold(text, language)
    const [span] = book(folded.text).get('phrase') ?? []
    return span ? asGiven(span, folded) : null
  }
}
