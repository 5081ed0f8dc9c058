import type { Language, MessageLanguage } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { recall } from '../../std/recall.ts'
import { openPhraseShelf } from '../signals/phrase-shelf.ts'
import { blanked, overlaps, united } from '../signals/overlaps.ts'
import type { OutcomePhrases } from './phrases.ts'
import { en } from './phrases/en.ts'
import { pt } from './phrases/pt.ts'
import { th } from './phrases/th.ts'
import { tr } from './phrases/tr.ts'
import { zh } from './phrases/zh.ts'
import { clauseAround } from './sentences.ts'

const phrasesOf: Readonly<{ [Code in Language]: OutcomePhrases }> = { en, zh, pt, th, tr }

export type PhraseKind = keyof OutcomePhrases

const shelf = openPhraseShelf<PhraseKind>(phrasesOf)

type Phrases = ReadonlyMap<PhraseKind, readonly Span[]>
type Found = { readonly phrases: Phrases; readonly isReceipt: boolean }

/** What the latest texts of each language say: the indicators ask many things of the same texts. */
const remembered: Readonly<{ [Code in Language]: Map<string, Found> }> = {
  en: new Map(),
  zh: new Map(),
  pt: new Map(),
  th: new Map(),
  tr: new Map(),
}
const REMEMBERED = 50_000

function findAll(text: string, language: Language): Found {
  return recall(remembered[language], REMEMBERED, text, () => {
    const phrases = searchAll(text, language)
    return { phrases, isReceipt: isBareReceipt(text, language, phrases) }
  })
}

const nothing: Phrases = new Map()

function searchAll(text: string, language: Language): Phrases {
  const found = shelf(text, language)
  leaveOutDenied(found)
  leaveOutAsked(found, text)
  return found.size > 0 ? found : nothing
}

/** What overlaps words of the second kind does not say the first: "não está pronto" hands nothing over. */
const denied: readonly (readonly [PhraseKind, PhraseKind])[] = [
  ['delivered', 'unsolved'],
  ['corrected', 'unsolved'],
  ['onTime', 'late'],
  ['arrived', 'unsolved'],
  ['arrived', 'chased'],
  ['arrived', 'late'],
  ['talked', 'chased'],
  ['talked', 'unsolved'],
  ['takenBack', 'severe'],
  ['mustAskTwice', 'needNotAsk'],
]

/** What has come, was handed over or works again is not so where that is the question. */
const stated = ['delivered', 'arrived', 'corrected', 'solved'] as const

function leaveOutAsked(found: Map<PhraseKind, readonly Span[]>, text: string): void {
  for (const kind of stated) {
    const said = found.get(kind)?.filter((span) => {
      // "It is in your folder, could you have a look?" asks for the look.
      const { start, end } = clauseAround(text, span)
      return !/[?？]["')”’]*$/.test(text.slice(start, end))
    })
    if (said && said.length > 0) found.set(kind, said)
    else found.delete(kind)
  }
}

function leaveOutDenied(found: Map<PhraseKind, readonly Span[]>): void {
  for (const [kind, denial] of denied) {
    const denials = found.get(denial) ?? []
    // "We will not cancel after all" takes the grave words that lie in it back.
    const isDenied = (span: Span): boolean =>
      overlaps(
        span,
        kind === 'takenBack' ? denials.filter((one) => !liesWithin(one, span)) : denials,
      )
    const said = found.get(kind)?.filter((span) => !isDenied(span)) ?? []
    if (said.length > 0) found.set(kind, said)
    else found.delete(kind)
  }
}

function liesWithin(one: Span, other: Span): boolean {
  return one.start >= other.start && one.end <= other.end
}

/** The first place in a text, in its own units, that says such a thing; undefined where none does. */
export function findPhrase(
  text: string,
  lang: MessageLanguage,
  kind: PhraseKind,
): Span | undefined {
  return lang === 'other' ? undefined : findAll(text, lang).phrases.get(kind)?.[0]
}

export function says(text: string, lang: MessageLanguage, kind: PhraseKind): boolean {
  return findPhrase(text, lang, kind) !== undefined
}

/** What stays beside the words of a receipt: a nod in a word of so few letters more. */
const STILL_RECEIPT: Readonly<{ [Code in Language]: number }> = {
  en: 3,
  zh: 1,
  pt: 3,
  th: 3,
  tr: 3,
}
const PARTICLES = /(?:ค่ะ|ครับ|คะ|นะ|จ้า|的|了|哈|啊|吧|呢|呀|哦|嘛)/gu

/** Whether a text is nothing but a receipt ("Got it, thanks", or a bare emoji). */
export function isReceipt(text: string, lang: MessageLanguage): boolean {
  return lang !== 'other' && findAll(text, lang).isReceipt
}

function isBareReceipt(text: string, language: Language, phrases: Phrases): boolean {
  const receipts = phrases.get('receipt') ?? []
  const rest = blanked(text, united([...receipts, ...(phrases.get('salutation') ?? [])]))
  const { length } = rest.replace(PARTICLES, ' ').replace(/[^\p{L}\p{N}]+/gu, '')
  return length === 0 || (receipts.length > 0 && length <= STILL_RECEIPT[language])
}
