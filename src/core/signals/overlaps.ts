import type { Span } from '../../model/span.ts'

/** Whether a span overlaps one of others, which are in order and apart from one another. */
export function overlaps(one: Span, others: readonly Span[]): boolean {
  const next = others[firstBehind(one.start, others)]
  return next !== undefined && next.start < one.end
}

/** The number of the first span that ends behind a place of the text, in spans that are in order and apart. */
export function firstBehind(place: number, spans: readonly Span[]): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

/** The number of the first span that starts at such a place or behind it. */
export function firstFrom(place: number, spans: readonly Span[]): number {
  const first = firstBehind(place, spans)
  return (spans[first]?.start ?? place) < place ? first + 1 : first
}

/** All spans in order, with those that overlap as one. */
export function united(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (!last || start >= last.end) apart.push({ start, end })
    else if (end > last.end) apart[apart.length - 1] = { start: last.start, end }
  }
  return apart
}

/** A text without some stretches, which are in order and apart; every other unit stays in its place. */
export function blanked(text: string, stretches: readonly Span[]): string {
  let left = ''
  let from = 0
  for (const { start, end } of stretches) {
    left += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return left + text.slice(from)
}
