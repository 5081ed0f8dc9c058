import type { Act } from '../../model/signal.ts'
import type { Side } from '../../model/side.ts'
import { quantile } from '../../std/stats.ts'
import { isoDay, WEEK } from '../../std/time.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { isReceipt } from './find-phrases.ts'
import { type LearnedNorm, learnedNorm } from './learned-norm.ts'
import { HOURS_A_DAY, workingHours } from '../conversations/working-time.ts'

/** One side's turn and the first turn of the other side that followed it in the same exchange. */
export type Reply = { readonly to: Turn; readonly turn: Turn; readonly workingHours: number }

/** How long each side usually takes to reply, in working hours. */
export type Rhythm = Readonly<Record<Side, number>> & {
  /** What we would be held to if `replyWithinHours` were not set by hand. */
  readonly learnedProvider: number
  /** Each side's own time by name, once its replies tell more of it than the eight hours do. */
  readonly learned: Readonly<Record<Side, LearnedNorm | null>>
}

const WINDOW_WEEKS = 26
/** What is taken as usual of anybody of whom nothing is known. */
export const PRIOR_HOURS = 8
const PRIOR_REPLIES = 10
const SHORTEST = 1
const LONGEST = 5 * HOURS_A_DAY

/**
 * The first answer to each run of messages by one side; calls are answered at once and left out. What
 * asks nothing waits no more once its own side writes again on another day; in a chat, where a remark
 * needs no answer, once anybody does.
 */
export function listReplies({ conversations, turns, calendar }: Relationship): Reply[] {
  const chat = turns.filter(({ channel }) => channel === 'chat')
  const threads = conversations
    .filter(({ channel }) => channel === 'email')
    .map((conversation) => conversation.turns)
  return [...threads, chat].flatMap((thread) => repliesIn(thread, calendar))
}

function repliesIn(thread: readonly Turn[], calendar: Relationship['calendar']): Reply[] {
  const replies: Reply[] = []
  let waiting: Turn | undefined
  for (const turn of thread) {
    if (waiting && !waitsFor(turn, waiting)) waiting = undefined
    if (waiting && waiting.side !== turn.side) {
      replies.push({ to: waiting, turn, workingHours: workingHours(waiting.at, turn.at, calendar) })
      waiting = undefined
    }
    if (awaitsReply(turn)) waiting ??= turn
  }
  return replies
}

/** Whether a turn still waits when this one comes. */
function waitsFor(turn: Turn, waiting: Turn): boolean {
  if (isAsking(waiting) || isoDay(waiting.at) === isoDay(turn.at)) return true
  return waiting.side !== turn.side && turn.channel !== 'chat'
}

const asking: readonly Act[] = ['question', 'request', 'opinion-ask', 'complaint']
const closing: readonly Act[] = ['thanks', 'agreement', 'praise', 'deferral']

/** Whoever asks or complains waits for a word. */
function isAsking(turn: Turn): boolean {
  return asking.some((act) => has(turn, act))
}

/** Thanks, a nod, a receipt or one's own promise end an exchange; everything else leaves the word to the other side. */
function awaitsReply(turn: Turn): boolean {
  if (isAsking(turn)) return true
  if (turn.signals.attitude >= 0.4 || closing.some((act) => has(turn, act))) return false
  return !isReceipt(turn.own, turn.signals.lang)
}

/**
 * The 75th percentile of a side's reply times over the last 26 weeks, drawn towards eight hours as
 * long as there are few, within one hour and five days. A hand-set `replyWithinHours` is the provider's.
 */
export function learnRhythm(relationship: Relationship, replies: readonly Reply[]): Rhythm {
  const since = relationship.asOf.getTime() - WINDOW_WEEKS * WEEK
  const own = (side: Side): Reply[] =>
    relationship.ignoresHabits
      ? []
      : replies.filter(({ turn }) => turn.side === side && turn.at.getTime() >= since)
  const usual = (side: Side): number => {
    const hours = own(side).map((reply) => reply.workingHours)
    const n = hours.length
    const p75 = Math.max(0.1, n > 0 ? quantile(hours, 0.75) : PRIOR_HOURS)
    const drawn = Math.exp(
      (n * Math.log(p75) + PRIOR_REPLIES * Math.log(PRIOR_HOURS)) / (n + PRIOR_REPLIES),
    )
    return Math.min(LONGEST, Math.max(SHORTEST, drawn))
  }
  const client = usual('client')
  const learnedProvider = usual('provider')
  const { replyWithinHours } = relationship.norms
  return {
    client,
    provider: replyWithinHours === undefined ? learnedProvider : agreedHours(replyWithinHours),
    learnedProvider,
    learned: {
      client: named('clientReplyHours', client, own('client')),
      provider:
        replyWithinHours === undefined
          ? named('replyWithinHours', learnedProvider, own('provider'))
          : null,
    },
  }
}

/** Hours agreed by the clock as working hours: whoever answers within twenty-four answers within a working day. */
function agreedHours(hours: number): number {
  return Math.min(hours, Math.max(HOURS_A_DAY, (hours / 24) * HOURS_A_DAY))
}

function named(
  name: 'replyWithinHours' | 'clientReplyHours',
  hours: number,
  replies: readonly Reply[],
): LearnedNorm | null {
  if (replies.length < PRIOR_REPLIES) return null
  const since = Math.min(...replies.map(({ turn }) => turn.at.getTime()))
  return learnedNorm(name, hours, new Date(since))
}
