import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { blanked } from './overlaps.ts'
import { isSpaced } from './text-columns.ts'

/** Of a folded text, where curly marks have become straight ones; an inch mark opens nothing. */
const MARKED =
  /(?<![\p{L}\p{N}])"(?=\S)[^"\n]{1,300}(?<=\S)"(?![\p{L}\p{N}])|«[^»\n]{1,300}»|[「『][^」』\n]{1,300}[」』]/gu
const UNSPACED_MARKED = /"[^"\n]{1,300}"|[「『][^」』\n]{1,300}[」』]/gu

/** A shorter one names a thing, or doubts a word. */
const FEWEST_WORDS = 3
const FEWEST_CHARACTERS = 6

/**
 * The sentences that a folded text quotes: a slogan, a review, what somebody said. The sender does
 * nothing by them. A text that is all quotation is the sender's own after all.
 */
export function quotationsIn(text: string, language: Language): readonly Span[] {
  if (!/["«「『]/.test(text)) return []
  const spaced = isSpaced(language)
  const quoted = [...text.matchAll(spaced ? MARKED : UNSPACED_MARKED)]
    .filter(([words]) => isLong(words, spaced))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  return quoted.length > 0 && isLong(blanked(text, quoted), spaced) ? quoted : []
}

/** Whether there are enough words for a sentence. */
function isLong(text: string, spaced: boolean): boolean {
  return spaced
    ? (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS
    : (text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0) >= FEWEST_CHARACTERS
}
