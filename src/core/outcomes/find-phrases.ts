import type { Language, MessageLanguage } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { recall } from '../../std/recall.ts'
import { openPhraseBook, type PhraseBook } from '../signals/phrase-book.ts'
import { overlaps } from '../signals/overlaps.ts'
import { asGiven, fold } from '../text/fold.ts'
import type { OutcomePhrases } from './phrases.ts'
import { en } from './phrases/en.ts'
import { pt } from './phrases/pt.ts'
import { th } from './phrases/th.ts'
import { tr } from './phrases/tr.ts'
import { zh } from './phrases/zh.ts'

const phrasesOf: Readonly<{ [Code in Language]: OutcomePhrases }> = { en, zh, pt, th, tr }

export type PhraseKind = keyof OutcomePhrases

const books = new Map<Language, PhraseBook<PhraseKind>>()

function bookOf(language: Language): PhraseBook<PhraseKind> {
  const known = books.get(language)
  if (known) return known
  const book = openPhraseBook<PhraseKind>(phrasesOf[language], language)
  books.set(language, book)
  return book
}

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
    return { phrases, isReceipt: isBareReceipt(text, language, phrases.get('receipt') ?? []) }
  })
}

const nothing: Phrases = new Map()

function searchAll(text: string, language: Language): Phrases {
  const folded = fold(text, language)
  const found = new Map<PhraseKind, readonly Span[]>()
  for (const [kind, spans] of bookOf(language)(folded.text))
    found.set(
      kind,
      spans.map((span) => asGiven(span, folded)),
    )
  leaveOutUndone(found)
  return found.size > 0 ? found : nothing
}

/** What is said not to be there yet ("não está pronto") is not handed over. */
function leaveOutUndone(found: Map<PhraseKind, readonly Span[]>): void {
  const undone = found.get('unsolved') ?? []
  const delivered = found.get('delivered')?.filter((span) => !overlaps(span, undone)) ?? []
  if (delivered.length > 0) found.set('delivered', delivered)
  else found.delete('delivered')
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
/** Who is greeted, at the beginning of a message: it adds nothing to a receipt. */
const SALUTATION: Readonly<{ [Code in Language]: RegExp }> = {
  en: /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: \p{L}+){0,3}\s*[,!.\n]/iu,
  zh: /^\s*[^，,。！!？?\s]{0,8}[您你]好[，,。！!\s]|^\s*[^，,。！!？?\s]{1,4}(?:总|经理|老师|先生|女士|姐|哥)[，,]/u,
  pt: /^\s*(?:oi|olá|ola|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?)(?: \p{L}+){0,3}\s*[,!.\n]/iu,
  th: /^\s*สวัสดี(?:ครับ|ค่ะ|คะ)?\s*(?:คุณ[\p{L}\p{M}]+?)?(?:\s|$)/u,
  tr: /^\s*(?:merhabalar?|selam|günaydın|[iİ]yi günler|sayın)(?: \p{L}+){0,3}\s*[,!.\n]/iu,
}
const PARTICLES = /(?:ค่ะ|ครับ|คะ|นะ|จ้า|的|了|哈|啊|吧|呢|呀|哦|嘛)/gu

/** Whether a text is nothing but a receipt ("Got it, thanks", or a bare emoji). */
export function isReceipt(text: string, lang: MessageLanguage): boolean {
  return lang !== 'other' && findAll(text, lang).isReceipt
}

function isBareReceipt(text: string, language: Language, receipts: readonly Span[]): boolean {
  let rest = text.replace(SALUTATION[language], (words) => ' '.repeat(words.length))
  for (const { start, end } of receipts)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  const { length } = rest.replace(PARTICLES, ' ').replace(/[^\p{L}\p{N}]+/gu, '')
  return length === 0 || (receipts.length > 0 && length <= STILL_RECEIPT[language])
}
