import type { Relationship } from '../conversations/relationship.ts'
import { type Ask, listAsks } from './asks.ts'
import { type Disputed, listDebates } from './debates.ts'
import { learnEase } from './ease.ts'
import { listPromises } from './expectations.ts'
import type { Promised } from './promise.ts'
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
  /** Since when both sides swear at ease; null where they do not. */
  readonly easeSince: Date | null
}

export function readOutcomes(relationship: Relationship): Outcomes {
  const replies = listReplies(relationship)
  const rhythm = learnRhythm(relationship, replies)
  return {
    replies,
    rhythm,
    asks: listAsks(relationship, rhythm),
    promises: listPromises(relationship),
    debates: listDebates(relationship),
    silence: weeklySilence(relationship),
    contact: contactRhythm(relationship),
    easeSince: learnEase(relationship),
  }
}
