import type { Language } from '../model/language.ts'
import { engine as en } from './en/engine.ts'
import { words as enWords } from './en/words.ts'
import type { SameKeys } from './messages.ts'
import { engine as pt } from './pt/engine.ts'
import { words as ptWords } from './pt/words.ts'
import { engine as th } from './th/engine.ts'
import { words as thWords } from './th/words.ts'
import { engine as tr } from './tr/engine.ts'
import { words as trWords } from './tr/words.ts'
import { engine as zh } from './zh/engine.ts'
import { words as zhWords } from './zh/words.ts'

export type EngineMessages = SameKeys<typeof en>

/** What the engine says, in every language. */
export const engineMessages: Readonly<Record<Language, EngineMessages>> = { en, zh, pt, th, tr }

/** The words of the contracts, in every language. */
export const wordsOf: Readonly<Record<Language, SameKeys<typeof enWords>>> = {
  en: enWords,
  zh: zhWords,
  pt: ptWords,
  th: thWords,
  tr: trWords,
}

/** The BCP 47 tag whose plurals, dates and numbers go with a language. */
export const localeOf = {
  en: 'en',
  zh: 'zh-Hans',
  pt: 'pt-BR',
  th: 'th',
  tr: 'tr',
} as const satisfies Readonly<Record<Language, string>>
