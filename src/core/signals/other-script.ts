import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { isSpaced } from './text-columns.ts'

const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{N}\p{P}\s]*/gu
const HAN_OR_THAI = /[\p{Script=Han}\p{Script=Thai}][\p{Script=Han}\p{Script=Thai}\p{N}\p{P}\s]*/gu

/** Fewer are a name or a term. */
const FEWEST_WORDS = 3
const FEWEST_SMALL_WORDS = 2
const FEWEST_HAN = 4
const FEWEST_THAI = 8

/**
 * What a message says in another script than that of its language: half of a bilingual team's
 * letter, a word of thanks in English.
 */
export function inOtherScript(text: string, language: Language): readonly Span[] {
  const [run, isSaid] = isSpaced(language) ? [HAN_OR_THAI, saysHanOrThai] : [LATIN, saysLatin]
  return [...text.matchAll(run)]
    .filter(([words]) => isSaid(words))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}

const saysLatin = (words: string): boolean =>
  countOf(/\p{L}+/gu, words) >= FEWEST_WORDS &&
  countOf(/(?<!\p{L})\p{Ll}/gu, words) >= FEWEST_SMALL_WORDS

const saysHanOrThai = (words: string): boolean =>
  countOf(/\p{Script=Han}/gu, words) >= FEWEST_HAN ||
  countOf(/\p{Script=Thai}/gu, words) >= FEWEST_THAI

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0
