import type { Language } from '../../src/model/language.ts'
import * as en from './words/en.ts'
import * as pt from './words/pt.ts'
import * as th from './words/th.ts'
import * as tr from './words/tr.ts'
import * as zh from './words/zh.ts'

const words = { en, zh, pt, th, tr }

/** Our own phrases with the attitude they show. */
export function ownPhrases(language: Language): { text: string; attitude: number }[] {
  const { pleased, displeased, plain } = words[language]
  return [...phrasesOf(pleased, 1), ...phrasesOf(displeased, -1), ...phrasesOf(plain, 0)]
}

const phrasesOf = (text: string, attitude: number): { text: string; attitude: number }[] =>
  text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 0)
    .map((phrase) => ({ text: phrase, attitude }))
