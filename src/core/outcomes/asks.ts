import type { Act } from '../../model/signal.ts'
import type { Side } from '../../model/side.ts'
import type { Span } from '../../model/span.ts'
import { oncePer } from '../../std/once-per.ts'
import { similarity } from '../../std/similarity.ts'
import { mattersOf } from './matters.ts'
import { DAY } from '../../std/time.ts'
import { dateIn } from './dates.ts'
import { between } from '../conversations/in-time.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { afterWorkingHours } from '../conversations/working-time.ts'
import { isReceipt, says } from './find-phrases.ts'
import type { LearnedNorm } from './learned-norm.ts'
import { isReport } from './reports.ts'
import { PRIOR_HOURS, type Rhythm } from './rhythm.ts'
import { sentenceAround } from './sentences.ts'

/** What is asked for; it decides which trait an answer or its absence speaks of. */
export type AskKind = 'data' | 'access' | 'why' | 'view' | 'question' | 'request'

/** A question or request to the other side, and what became of it. */
export type Ask = {
  readonly kind: AskKind
  readonly side: Side
  readonly turn: Turn
  readonly span: Span
  /** The first word of the other side after it, also a mere receipt. */
  readonly reply: Turn | null
  /** What closed it: an answer, a deed, a refusal or a date; a receipt does not. */
  readonly answer: Turn | null
  /** Where the asker had to repeat it before that. */
  readonly chasers: readonly Turn[]
  /** Twice the other side's usual time: by then it was answered or was not. */
  readonly deadline: Date
  /** What the deadline would be if no reply time had been set by hand. */
  readonly learnedDeadline: Date
  /** What it would be if the other side's own usual time were not known either. */
  readonly plainDeadline: Date
  /** The other side's usual time by name, where the deadline rests on it. */
  readonly usual: LearnedNorm | null
}

const FORGOTTEN_AFTER = 60 * DAY
const CHASED_WITHIN = 30 * DAY

/** The asks of a relationship, in the order of time: one of a kind per message. */
export function listAsks(relationship: Relationship, rhythm: Rhythm): Ask[] {
  const streams = [
    ...relationship.conversations
      .filter(({ channel }) => channel !== 'chat')
      .map(({ turns }) => turns),
    relationship.turns.filter(({ channel }) => channel === 'chat'),
  ]
  return streams
    .flatMap((stream) => asksIn(stream, relationship, rhythm))
    .toSorted(
      (a, b) => a.turn.at.getTime() - b.turn.at.getTime() || (a.turn.id < b.turn.id ? -1 : 1),
    )
}

/** The same asks under other norms: what was asked and answered stays, what was in time may not. */
export function dateAsks(asks: readonly Ask[], relationship: Relationship, rhythm: Rhythm): Ask[] {
  return asks.map((ask) => ({ ...ask, ...deadlinesOf(ask.turn, relationship, rhythm) }))
}

function asksIn(stream: readonly Turn[], relationship: Relationship, rhythm: Rhythm): Ask[] {
  return stream.flatMap((turn, place) => {
    const kinds = kindsOf(turn)
    if (kinds.length === 0) return []
    const answers = stream
      .slice(place + 1, place + 60)
      .filter(
        ({ side, at }) => side !== turn.side && at.getTime() - turn.at.getTime() <= FORGOTTEN_AFTER,
      )
    return kinds.map(({ kind, span }) => {
      const answer =
        answers.find(
          (candidate) =>
            closes(candidate, kind, relationship) || isThankedFor(candidate, turn, stream),
        ) ?? null
      return {
        kind,
        side: turn.side,
        turn,
        span,
        reply: answers[0] ?? null,
        answer,
        chasers: chasersOf(turn, relationship, answer),
        ...deadlinesOf(turn, relationship, rhythm),
      }
    })
  })
}

/** The asker's thanks right upon a reply, with nothing more asked, say that it was an answer. */
function isThankedFor(reply: Turn, ask: Turn, stream: readonly Turn[]): boolean {
  const next = stream[stream.indexOf(reply) + 1]
  if (!next || next.side !== ask.side || !has(next, 'thanks')) return false
  if (next.conversation !== reply.conversation) return false
  return !(['question', 'request', 'complaint', 'disagreement'] as const).some((act) =>
    has(next, act),
  )
}

function deadlinesOf(
  turn: Turn,
  { calendar }: Relationship,
  rhythm: Rhythm,
): Pick<Ask, 'deadline' | 'learnedDeadline' | 'plainDeadline' | 'usual'> {
  const answerer = turn.side === 'client' ? 'provider' : 'client'
  const after = (hours: number): Date => afterWorkingHours(turn.at, 2 * hours, calendar)
  const deadline = after(rhythm[answerer])
  const known = { plainDeadline: after(PRIOR_HOURS), usual: rhythm.learned[answerer] }
  if (answerer === 'client') return { deadline, learnedDeadline: deadline, ...known }
  return { deadline, learnedDeadline: after(rhythm.learnedProvider), ...known }
}

const kindsOf = oncePer(
  ({ signals }: Turn) => signals,
  (turn): readonly { kind: AskKind; span: Span }[] => {
    const kinds = new Map<AskKind, Span>()
    for (const act of ['opinion-ask', 'question', 'request'] as const) {
      if (!has(turn, act)) continue
      for (const cue of turn.signals.cues.filter((one) => one.act === act)) {
        const span = sentenceAround(turn.own, cue)
        const kind = kindOf(act, turn.own.slice(span.start, span.end), turn)
        if (!kinds.has(kind)) kinds.set(kind, span)
      }
    }
    return [...kinds].map(([kind, span]) => ({ kind, span }))
  },
)

function kindOf(act: Act, sentence: string, { signals }: Turn): AskKind {
  if (act === 'opinion-ask') return 'view'
  if (act === 'question' && says(sentence, signals.lang, 'asksWhy')) return 'why'
  if (act === 'request' && says(sentence, signals.lang, 'access')) return 'access'
  if (says(sentence, signals.lang, 'data')) return 'data'
  return act === 'request' ? 'request' : 'question'
}

const answering: readonly Act[] = [
  'explanation',
  'reporting',
  'opinion',
  'decision',
  'disagreement',
  'refusal-to-explain',
  'planning',
]

/**
 * Whether a turn closes an ask: by an answer, a deed, a refusal or a date.
 *
 * A receipt leaves it open, and so does "we will see to it" without a day. "As you like" closes the ask for
 * a view, and gives none.
 */
function closes(turn: Turn, kind: AskKind, { calendar }: Relationship): boolean {
  const { lang } = turn.signals
  if (says(turn.own, lang, 'delivered')) return true
  const promises = has(turn, 'commitment')
  if (promises && dateIn(turn, calendar.timeZone) !== undefined) return true
  if (kind === 'view' && has(turn, 'deferral')) return true
  if (kind === 'data') return isReport(turn)
  if (kind === 'access') return has(turn, 'agreement') || has(turn, 'refusal-to-explain')
  if (answering.some((act) => has(turn, act))) return true
  if (kind === 'request' && has(turn, 'agreement')) return true
  return !isReceipt(turn.own, lang) && !(promises && turn.length < LONG_ANSWER)
}

/** From so many words on, a promise stands beside something that is said. */
const LONG_ANSWER = 25

const SAME_MATTER = 0.5
/** In another thread, a chaser has to speak of the same thing. */
const SAME_MATTER_ELSEWHERE = 0.35

/** Where the asker says it again before it is answered, each time within a month of the last: by a chaser's words, or by asking the same. */
function chasersOf(turn: Turn, { turns }: Relationship, answer: Turn | null): Turn[] {
  const about = mattersOf(turn)
  const asked = turn.at.getTime()
  const until = answer?.at.getTime() ?? asked + FORGOTTEN_AFTER
  const isAgain = (one: Turn): boolean => {
    if (one.side !== turn.side) return false
    const isAlike = (least: number): boolean => similarity(about, mattersOf(one)) >= least
    const isSameThread = one.conversation === turn.conversation || one.channel === 'chat'
    if (says(one.own, one.signals.lang, 'chased'))
      return isSameThread || isAlike(SAME_MATTER_ELSEWHERE)
    return (has(one, 'question') || has(one, 'request')) && isAlike(SAME_MATTER)
  }
  const chasers: Turn[] = []
  let last = asked
  for (const one of between(turns, asked + DAY / 2, until - 1)) {
    if (one.at.getTime() >= last + CHASED_WITHIN) break
    if (!isAgain(one)) continue
    chasers.push(one)
    last = one.at.getTime()
  }
  return chasers
}
