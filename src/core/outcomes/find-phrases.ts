import { Language, type MessageLanguage } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { compilePhrases, type PhraseSet } from '../signals/phrase.ts'
import { fold } from '../text/fold.ts'
import type { OutcomePhrases } from './phrases.ts'
import { en } from './phrases/en.ts'
import { pt } from './phrases/pt.ts'
import { th } from './phrases/th.ts'
import { tr } from './phrases/tr.ts'
import { zh } from './phrases/zh.ts'

const phrasesOf: Readonly<{ [Code in Language]: OutcomePhrases }> = { en, zh, pt, th, tr }

export type PhraseKind = keyof OutcomePhrases

const compiled = new Map<string, PhraseSet>()

function phraseSet(language: Language, kind: PhraseKind): PhraseSet {
  const key = `${language} ${kind}`
  const known = compiled.get(key)
  if (known) return known
  const set = compilePhrases(phrasesOf[language][kind], language)
  compiled.set(key, set)
  return set
}

/** The first place in a text, in its own units, that says such a thing; undefined where none does. */
export function findPhrase(
  text: string,
  lang: MessageLanguage,
  kind: PhraseKind,
): Span | undefined {
  const language = Language.safeParse(lang)
  if (!language.success) return undefined
  const folded = fold(text, language.data)
  const [match] = folded.text.matchAll(phraseSet(language.data, kind).pattern)
  if (!match) return undefined
  return {
    start: folded.offsets[match.index] ?? 0,
    end: (folded.offsets[match.index + match[0].length - 1] ?? 0) + 1,
  }
}

export function says(text: string, lang: MessageLanguage, kind: PhraseKind): boolean {
  return findPhrase(text, lang, kind) !== undefined
}

/** Whether a text is nothing but a receipt ("Got it, thanks"). */
export function isReceipt(text: string, lang: MessageLanguage): boolean {
  const language = Language.safeParse(lang)
  if (!language.success) return false
  const rest = fold(text, language.data)
    .text.replace(phraseSet(language.data, 'receipt').pattern, ' ')
    .replace(/(?:ค่ะ|ครับ|คะ|นะ|จ้า|的|了|哈|啊)/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return rest.length <= 3
}
