import type { Language } from '../../model/language.ts'
import type { Turn } from '../conversations/relationship.ts'
import { findPhrase } from './find-phrases.ts'
import { sentenceAround } from './sentences.ts'

/** How a price offer is called. */
const OFFER: Readonly<{ [Code in Language]: RegExp }> = {
  en: /\b(?:quotation|(?:price|fee|cost)s? (?:offer|list|proposal|breakdown|estimate|sheet)|price quote|quote (?:for|of)|(?:the|our|your|a|new|revised|updated) (?:quote|offer|estimate))\b/iu,
  zh: /报价|价格(?:表|明细|方案)|费用(?:表|明细|方案)|价目/u,
  pt: /\b(?:orçamento (?:d[eo]|para|com|revisado|atualizado|anexo)|proposta (?:comercial|de (?:preços?|valor(?:es)?|honorários|renovação))|cotação|tabela de preços)/iu,
  th: /ใบเสนอราคา|เสนอราคา|ตารางราคา|ใบราคา/u,
  tr: /\b(?:fiyat|ücret)\S* (?:teklif|liste|tablo|döküm)|\bteklif(?:imiz|iniz|i|in)?\b/iu,
}

/** Whether what a turn hands over is a price offer: a proposal to be weighed, no piece of work. */
export function bringsPriceOffer({ own, signals }: Turn): boolean {
  const { lang } = signals
  if (lang === 'other') return false
  const handedOver = findPhrase(own, lang, 'delivered')
  if (!handedOver) return false
  const { start, end } = sentenceAround(own, handedOver)
  return OFFER[lang].test(own.slice(start, end))
}
