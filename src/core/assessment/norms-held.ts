import type { Assessment } from '../../model/assessment.ts'
import { isoDay } from '../../std/time.ts'
import type { Reading } from '../indicators/indicator.ts'
import { listLearnedNorms } from '../indicators/learned-norms.ts'

/** From which day on each norm set by hand holds, by its name. */
export type NormsSince = Readonly<Record<string, string>>

const customs = [
  'profanity',
  'interruptions',
  'debate',
  'replyWithinHours',
  'contactEveryDays',
  'reportEveryDays',
  'planEveryDays',
] as const

/** What was taken as normal for the client, set by hand or learned, and from when each holds. */
export function listNorms(reading: Reading, since: NormsSince): Assessment['norms'] {
  const { norms } = reading.relationship
  const byHand = customs.flatMap((name) => {
    const value = norms[name]
    if (value === undefined) return []
    return [{ name, value, isLearned: false, since: since[name] ?? null, person: null }]
  })
  const learned = listLearnedNorms(reading).map((norm) => ({
    ...norm,
    isLearned: true,
    since: isoDay(norm.since),
  }))
  return [...byHand, ...learned]
}
