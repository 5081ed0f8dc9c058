import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { asGiven, fold } from '../text/fold.ts'
import { openPhraseBook, type PhraseBook } from './phrase-book.ts'

/** Finds where a text of a language says something of each kind, in the text's own units. */
export type PhraseShelf<Kind extends string> = (
  text: string,
  language: Language,
) => Map<Kind, readonly Span[]>

/** One phrase book a language, each opened on first use. */
export function openPhraseShelf<Kind extends string>(
  phrases: Readonly<{ [Code in Language]: Readonly<Record<Kind, readonly string[]>> }>,
): PhraseShelf<Kind> {
  const books = new Map<Language, PhraseBook<Kind>>()
  return (text, language) => {
    const book = books.get(language) ?? openPhraseBook<Kind>(phrases[language], language)
    books.set(language, book)
    const folded = fold(text, language)
    const found = new Map<Kind, readonly Span[]>()
    for (const [kind, spans] of book(folded.text))
      found.set(
        kind,
        spans.map((span) => asGiven(span, folded)),
      )
    return found
  }
}
