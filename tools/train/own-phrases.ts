import type { Language } from '../../src/model/language.ts'
import type { Labels } from '../sets/data-set.ts'
import * as en from './words/en.ts'
import * as pt from './words/pt.ts'
import * as th from './words/th.ts'
import * as tr from './words/tr.ts'
import * as zh from './words/zh.ts'

const words = { en, zh, pt, th, tr }

/** Our own phrases: what they show of the attitude, and whether they are rude. */
export function ownPhrases(language: Language): { text: string; labels: Labels }[] {
  const { pleased, displeased, plain, insults } = words[language]
  return [
    ...phrasesOf(pleased, { attitude: 1, rude: 0 }),
    ...phrasesOf(displeased, { attitude: -1, rude: 0 }),
    ...phrasesOf(plain, { attitude: 0, rude: 0 }),
    ...phrasesOf(insults, { attitude: -1, rude: 1 }),
  ]
}

const phrasesOf = (text: string, labels: Labels): { text: string; labels: Labels }[] =>
  text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 0)
    .map((phrase) => ({ text: phrase, labels }))
