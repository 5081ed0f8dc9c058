import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../../../src/model/language.ts'
import { ApiError } from '../../api.ts'
import { keyIn } from '../../ui/keys-of.ts'
import { allLanguages, useLanguage } from '../../ui/locale.tsx'
import type { Typed, TypedWords } from './words.ts'
import { languageOfPhrase } from './words.ts'

const phraseErrors = {
  'trait.phrase_unreadable': 'unreadable',
  'trait.phrase_says_nothing': 'saysNothing',
  'trait.phrase_too_loose': 'tooLoose',
  'request.invalid': 'tooLong',
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
  if (!(error instanceof ApiError)) return false
  return keyIn(nameErrors, error.code) !== undefined || phraseFault(error) !== undefined
}

/** What is wrong with a phrase, with which, and in which language. */
function phraseFault({ code, issues }: ApiError) {
  const [issue] = issues
  const key = keyIn(phraseErrors, code)
  const language = issue && languageOfPhrase(issue.path)
  if (key === undefined || language === undefined) return undefined
  return { key: phraseErrors[key], language, phrase: issue?.message ?? '' }
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
    const fault = phraseFault(error)
    if (fault?.language !== language) return {}
    return { phrases: t(fault.key, { phrase: fault.phrase }) }
  }
}
