import type { Turn } from '../conversations/relationship.ts'
import { findPhrase, says } from './find-phrases.ts'
import { sentenceAround } from './sentences.ts'

/** Whether what a turn hands over is a price offer: a proposal to be weighed, no piece of work. */
export function bringsPriceOffer({ own, signals: { lang } }: Turn): boolean {
  const handedOver = findPhrase(own, lang, 'delivered')
  if (!handedOver) return false
  const { start, end } = sentenceAround(own, handedOver)
  return says(own.slice(start, end), lang, 'priceOffer')
}
