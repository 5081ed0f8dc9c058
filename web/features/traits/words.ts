import type { Language } from '../../../src/model/language.ts'
import type { TraitWords } from '../../api.ts'
import { keysOf } from '../../ui/keys-of.ts'
import { allLanguages } from '../../ui/locale.tsx'

/** What is typed of a trait in one language; the phrases stand one a line. */
export type Typed = {
  readonly name: string
  readonly meaning: string
  readonly question: string
  readonly phrases: string
}
export type TypedWords = Readonly<Record<Language, Typed>>

/** An empty form, or one that holds a trait's words. */
export function typedWords(words: Partial<TraitWords> = {}): TypedWords {
  const typed = (language: Language): Typed => ({
    name: words.name?.[language] ?? '',
    meaning: words.meaning?.[language] ?? '',
    question: words.question?.[language] ?? '',
    phrases: (words.cues?.[language] ?? []).join('\n'),
  })
  return { en: typed('en'), zh: typed('zh'), pt: typed('pt'), th: typed('th'), tr: typed('tr') }
}

/** The words as the server takes them: what was left empty is left out. */
export function sentWords(typed: TypedWords): TraitWords {
  return {
    name: textsOf(typed, 'name'),
    meaning: textsOf(typed, 'meaning'),
    question: textsOf(typed, 'question'),
    cues: Object.fromEntries(
      keysOf(typed)
        .map((language) => [language, linesOf(typed[language].phrases)] as const)
        .filter(([, phrases]) => phrases.length > 0),
    ),
  }
}

function textsOf(typed: TypedWords, field: keyof Typed): Record<string, string> {
  const texts = keysOf(typed).map((language) => [language, typed[language][field].trim()] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** The language of the phrase at a place such as "/cues/tr/1". */
export function languageOfPhrase(path: string): Language | undefined {
  const [, field, wanted] = path.split('/')
  return field === 'cues' ? allLanguages.find((language) => language === wanted) : undefined
}
