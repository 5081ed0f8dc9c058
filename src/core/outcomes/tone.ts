import type { Span } from '../../model/span.ts'
import { oncePer } from '../../std/once-per.ts'
import type { Turn } from '../conversations/relationship.ts'
import { readSignals } from '../signals/read-signals.ts'
import { sentencesOf } from './sentences.ts'

/** The sentences of a turn that sound warmest and coldest; null where it has but one. */
export const tonesOf = oncePer(
  ({ signals }: Turn) => signals,
  ({ own, signals: { lang } }): { readonly warmest: Span; readonly coldest: Span } | null => {
    const read = sentencesOf(own)
      .map((span) => ({
        span,
        tone: readSignals(own.slice(span.start, span.end), { lang }).attitude,
      }))
      .toSorted((a, b) => b.tone - a.tone || a.span.start - b.span.start)
    const [warmest] = read
    const coldest = read.at(-1)
    return warmest && coldest && read.length > 1
      ? { warmest: warmest.span, coldest: coldest.span }
      : null
  },
)
