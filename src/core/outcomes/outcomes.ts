import type { Relationship } from '../conversations/relationship.ts'
import { type Ask, dateAsks, listAsks } from './asks.ts'
import { type Disputed, listDebates } from './debates.ts'
import { learnEase } from './ease.ts'
import { listPromises } from './expectations.ts'
import type { Promised } from './promise.ts'
import { reportRhythm, type ReportRhythm } from './reports.ts'
import { learnRhythm, listReplies, type Reply, type Rhythm } from './rhythm.ts'
import { contactRhythm, type ContactRhythm, type SilentWeek, weeklySilence } from './silence.ts'

/** What is read off the conversations of one account: the indicators' raw material. */
export type Outcomes = {
  readonly replies: readonly Reply[]
  readonly rhythm: Rhythm
  readonly asks: readonly Ask[]
  readonly promises: readonly Promised[]
  readonly debates: readonly Disputed[]
  readonly silence: readonly SilentWeek[]
  readonly contact: ContactRhythm
  readonly reports: ReportRhythm
  /** Since when both sides swear at ease; null where they do not. */
  readonly easeSince: Date | null
}

/** Reads them; `known` are those of the same conversations under other norms, which change none of what is said in them. */
export function readOutcomes(relationship: Relationship, known?: Outcomes): Outcomes {
  const replies = known?.replies ?? listReplies(relationship)
  const rhythm = learnRhythm(relationship, replies)
  return {
    replies,
    rhythm,
    asks: known ? dateAsks(known.asks, relationship, rhythm) : listAsks(relationship, rhythm),
    promises: known?.promises ?? listPromises(relationship),
    debates: known?.debates ?? listDebates(relationship),
    silence: weeklySilence(relationship),
    contact: contactRhythm(relationship),
    reports: reportRhythm(relationship),
    easeSince: learnEase(relationship),
  }
}
