import { writeNorm } from '../../model/norm-text.ts'
import { isoDay } from '../../std/time.ts'

/** What can be read off a client's own history and be taken as normal for it. */
export type LearnedNormName =
  | 'profanity'
  | 'replyWithinHours'
  | 'clientReplyHours'
  | 'quietAfterDays'
  | 'messagesAWeek'
  | 'reportEveryDays'
  | 'answerWords'
  | 'peopleAMonth'
  | 'tone'
  | 'toneSwing'
  | 'politeness'

export type LearnedNorm = {
  readonly name: LearnedNormName
  readonly value: string | number
  /** When the history begins that it was learned from: it holds from then on. */
  readonly since: Date
  /** Whose it is, where it is one person's. */
  readonly person: string | null
}

/** A learned norm of the relationship as a whole. */
export function learnedNorm(
  name: LearnedNormName,
  value: string | number,
  since: Date,
): LearnedNorm {
  return { name, value: typeof value === 'number' ? tenth(value) : value, since, person: null }
}

/** How the evidence names a learned norm: "profanity: fine (learned, since 2026-01-31)". */
export function textOfLearned({ name, value, since }: LearnedNorm): string {
  return writeNorm(name, value, isoDay(since))
}

function tenth(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
}
