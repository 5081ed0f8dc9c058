import type { Span } from '../../model/span.ts'
import type { PhraseSet } from './phrase.ts'

/** Where the phrases stand in a folded text, in folded units; `boundaries` is asked only after a hit. */
export function matchPhrases(
  text: string,
  { pattern, wholeWords }: PhraseSet,
  boundaries: () => ReadonlySet<number>,
): Span[] {
  const spans = spansOf(text, pattern)
  if (!wholeWords) return spans
  const whole = spansOf(text, wholeWords).filter(
    ({ start, end }) => boundaries().has(start) && boundaries().has(end),
  )
  return [...spans, ...whole]
}

function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(pattern))
    if (match[0] !== '') spans.push({ start: match.index, end: match.index + match[0].length })
  return spans
}

export function overlaps(one: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => one.start < end && start < one.end)
}
