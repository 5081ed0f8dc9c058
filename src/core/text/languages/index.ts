import type { Language } from '../../../model/language.ts'
import type { LanguageWords } from '../language-words.ts'
import { en } from './en.ts'
import { pt } from './pt.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { zh } from './zh.ts'

/** The words of every language; the compiler says which is missing. */
export const languageWords: Readonly<Record<Language, LanguageWords>> = { en, zh, pt, th, tr }
