import type { Span } from '../../model/span.ts'

export function overlaps(one: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => one.start < end && start < one.end)
}
