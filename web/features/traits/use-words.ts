import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../../../src/model/language.ts'
import { ApiError, codeOf } from '../../api.ts'
import { keyIn } from '../../ui/keys-of.ts'
import { allLanguages, useLanguage } from '../../ui/locale.tsx'
import type { Typed, TypedWords } from './words.ts'
import { languageOfIssue } from './words.ts'

const phraseErrors = {
  'trait.phrase_unreadable': 'unreadable',
  'trait.phrase_says_nothing': 'saysNothing',
  'trait.phrase_too_loose': 'tooLoose',
} as const

const nameErrors = {
  'trait.name_taken': 'nameTaken',
  'trait.keeps_its_name': 'keepsName',
  'trait.too_many': 'tooMany',
} as const

/** What is typed of a trait in every language, the reader's first, and what is wrong with it. */
export function useWords(first: TypedWords) {
  const { language: own } = useLanguage()
  const [typed, setTyped] = useState(first)
  return {
    typed,
    languages: [own, ...allLanguages.filter((language) => language !== own)],
    change: (language: Language, change: Partial<Typed>) =>
      setTyped((now) => ({ ...now, [language]: { ...now[language], ...change } })),
  }
}

/** Whether a failed request is one that the form itself explains. */
export function isExplained(error: Error): boolean {
  const code = codeOf(error) ?? ''
  return keyIn({ ...phraseErrors, ...nameErrors }, code) !== undefined
}

/** The sentence that belongs to a language's name or phrases after a refused request. */
export function useWordsErrors(): (
  error: Error | null,
  language: Language,
) => { readonly name?: string; readonly phrases?: string } {
  const t = useTranslations('traits')
  const { language: own } = useLanguage()
  return (error, language) => {
    if (!(error instanceof ApiError)) return {}
    const ofName = keyIn(nameErrors, error.code)
    if (ofName !== undefined && language === own) return { name: t(nameErrors[ofName]) }
    const [issue] = error.issues
    const ofPhrase = keyIn(phraseErrors, error.code)
    if (ofPhrase === undefined || issue === undefined) return {}
    if (languageOfIssue(issue.path) !== language) return {}
    return { phrases: t(phraseErrors[ofPhrase], { phrase: issue.message }) }
  }
}
