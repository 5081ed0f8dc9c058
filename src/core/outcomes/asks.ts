import type { MessageLanguage } from '../../model/language.ts'
import type { Act } from '../../model/signal.ts'
import type { Side } from '../../model/side.ts'
import type { Span } from '../../model/span.ts'
import { oncePer } from '../../std/once-per.ts'
import { similarity } from '../../std/similarity.ts'
import { mattersOf } from './matters.ts'
import { DAY } from '../../std/time.ts'
import { dateIn } from './dates.ts'
import { between, isBefore } from '../conversations/in-time.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { afterWorkingHours, endOfWorkDay } from '../conversations/working-time.ts'
import { isReceipt, says } from './find-phrases.ts'
import type { LearnedNorm } from './learned-norm.ts'
import { isReport, saysMissing } from './reports.ts'
import { PRIOR_HOURS, type Rhythm } from './rhythm.ts'
import { sentenceAround, sentencesOf } from './sentences.ts'

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
  /** Of an ask for data: the first promise of it for a day, which gives time until then. */
  readonly dated: Turn | null
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
  return asks.map((ask) => ({ ...ask, ...deadlinesOf(ask, relationship, rhythm) }))
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
      const answer = findAnswer({ turn, kind, answers, stream }, relationship)
      const isDated = (reply: Turn): boolean => givesDate(reply, relationship)
      const ask = {
        kind,
        side: turn.side,
        turn,
        span,
        reply: answers[0] ?? null,
        answer,
        dated: kind === 'data' ? (answers.find(isDated) ?? null) : null,
      }
      return {
        ...ask,
        chasers: chasersOf(ask, relationship),
        ...deadlinesOf(ask, relationship, rhythm),
      }
    })
  })
}

type Asked = {
  readonly turn: Turn
  readonly kind: AskKind
  /** What the other side said after it in its stream. */
  readonly answers: readonly Turn[]
  readonly stream: readonly Turn[]
}

function findAnswer(
  { turn, kind, answers, stream }: Asked,
  relationship: Relationship,
): Turn | null {
  const here = answers.find(
    (reply) =>
      closes(reply, { turn, kind }, relationship) ||
      (!refuses(reply) && isThankedFor(reply, turn, stream)),
  )
  if (kind !== 'data') return here ?? null
  const until = here?.at.getTime() ?? turn.at.getTime() + FORGOTTEN_AFTER
  const elsewhere = between(relationship.turns, turn.at.getTime(), until).find(
    (reply) =>
      reply.side !== turn.side && isReport(reply) && says(reply.own, reply.signals.lang, 'data'),
  )
  return elsewhere ?? here ?? null
}

/** Thanks for such a reply are mere manners. */
function refuses(reply: Turn): boolean {
  return putsOff(reply) || has(reply, 'refusal-to-explain') || has(reply, 'deferral')
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
  { turn, dated }: Pick<Ask, 'turn' | 'dated'>,
  { calendar }: Relationship,
  rhythm: Rhythm,
): Pick<Ask, 'deadline' | 'learnedDeadline' | 'plainDeadline' | 'usual'> {
  const answerer = turn.side === 'client' ? 'provider' : 'client'
  const date = dated ? dateIn(dated, calendar.timeZone) : undefined
  const after = (hours: number): Date => {
    const usual = afterWorkingHours(turn.at, 2 * hours, calendar)
    if (!dated || !date || isBefore(usual, dated.at)) return usual
    const promised = endOfWorkDay(date.due, calendar)
    return isBefore(usual, promised) ? promised : usual
  }
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
        const sentence = turn.own.slice(span.start, span.end)
        if (act === 'request' && says(sentence, turn.signals.lang, 'manners')) continue
        if (act === 'request' && isHandOver(turn, span)) continue
        const kind = kindOf(act, span, turn)
        if (!kinds.has(kind)) kinds.set(kind, span)
      }
    }
    return [...kinds].map(([kind, span]) => ({ kind, span }))
  },
)

/** Whether a sentence surely hands over figures rather than asks for something. */
function isHandOver({ signals: { acts, cues } }: Turn, { start, end }: Span): boolean {
  return (
    (acts.reporting ?? 0) > (acts.request ?? 0) &&
    cues.some((cue) => cue.act === 'reporting' && cue.start < end && cue.end > start)
  )
}

function kindOf(act: Act, span: Span, turn: Turn): AskKind {
  const { own, signals, side } = turn
  const sentence = own.slice(span.start, span.end)
  if (act === 'opinion-ask') return 'view'
  if (act === 'question' && says(sentence, signals.lang, 'asksWhy')) return 'why'
  if (side === 'provider' && speaksOfOwn(turn, span))
    return act === 'request' ? 'request' : 'question'
  if (act === 'request' && says(sentence, signals.lang, 'access')) return 'access'
  if (says(sentence, signals.lang, 'data')) return 'data'
  if (sentence.length <= LONGEST_BARE && missesData(own.slice(0, span.start), signals.lang))
    return 'data'
  return act === 'request' ? 'request' : 'question'
}

const offering: readonly Act[] = [
  'commitment',
  'reporting',
  'planning',
  'opinion',
  'disagreement',
  'decision',
]

/** Whether our words name data or access that we give, promise or argue about ourselves, or ask for a way to them. */
function speaksOfOwn(turn: Turn, { start, end }: Span): boolean {
  const { own, signals } = turn
  if (isReport(turn) || says(own, signals.lang, 'delivered')) return true
  if (says(own.slice(start, end), signals.lang, 'asksWhy')) return true
  return turn.signals.cues.some(
    (cue) =>
      cue.start < end &&
      cue.end > start &&
      offering.some((act) => act === cue.act && has(turn, act)),
  )
}

/** So long an ask may be that names nothing itself: "Is it on its way?". */
const LONGEST_BARE = 30

/** Whether the last sentence of a text says of data that they have not come: what is asked next is where they are. */
function missesData(before: string, lang: MessageLanguage): boolean {
  const last = sentencesOf(before).at(-1)
  if (!last) return false
  const sentence = before.slice(last.start, last.end)
  return says(sentence, lang, 'data') && saysMissing(sentence, lang)
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
 * A receipt leaves it open, and so does "we will see to it" without a day, or whatever puts it off. "As
 * you like" closes the ask for a view, and gives none. An ask for data is closed by data alone: a date
 * gives time. Asked by us, a client may answer with one bare number.
 */
function closes(
  turn: Turn,
  { turn: asked, kind }: Pick<Ask, 'turn' | 'kind'>,
  relationship: Relationship,
): boolean {
  const { lang } = turn.signals
  if (says(turn.own, lang, 'delivered')) return true
  if (kind === 'data')
    return isReport(turn) || (asked.side === 'provider' && isNumber(turn, relationship))
  if (givesDate(turn, relationship)) return true
  if (kind === 'view' && has(turn, 'deferral')) return true
  if (kind === 'access') return has(turn, 'agreement') || has(turn, 'refusal-to-explain')
  if (putsOff(turn)) return false
  // "No comment" and "no objections" close the ask for a view, and give none.
  const isNoView = says(turn.own, lang, 'noView') || has(turn, 'agreement')
  if (kind === 'view' && isNoView && !has(turn, 'commitment')) return true
  if (answering.some((act) => has(turn, act))) return true
  if (kind === 'request' && has(turn, 'agreement')) return true
  return !isReceipt(turn.own, lang) && !(has(turn, 'commitment') && turn.length < LONG_ANSWER)
}

function givesDate(turn: Turn, { calendar }: Relationship): boolean {
  return has(turn, 'commitment') && dateIn(turn, calendar.timeZone) !== undefined
}

/** Whether it answers with a number that is no day and no thumb (`:+1:`). */
function isNumber(turn: Turn, { calendar }: Relationship): boolean {
  const words = turn.own.replaceAll(/:[+\w-]+:/g, '')
  return /\d/.test(words) && !putsOff(turn) && dateIn(turn, calendar.timeZone) === undefined
}

/** Whether a reply only puts the answer off ("let me come back to you on that"), with no day and nothing else. */
function putsOff(turn: Turn): boolean {
  return (
    says(turn.own, turn.signals.lang, 'postponed') &&
    turn.length < LONG_ANSWER &&
    dateIn(turn, 'UTC') === undefined &&
    !holding.some((act) => has(turn, act))
  )
}

/** What is more than a putting off; "not yet, no" is read as disagreement, and is none. */
const holding: readonly Act[] = ['explanation', 'reporting', 'opinion', 'decision', 'planning']

/** From so many words on, a promise stands beside something that is said. */
const LONG_ANSWER = 25

const SAME_MATTER = 0.5
/** In another thread, a chaser has to speak of the same thing. */
const SAME_MATTER_ELSEWHERE = 0.35

/**
 * Where the asker says it again before it is answered, each time within a month of the last: by a
 * chaser's words, or by asking the same; of data, by any complaint that names some.
 */
function chasersOf(
  { turn, kind, answer }: Pick<Ask, 'turn' | 'kind' | 'answer'>,
  { turns }: Relationship,
): Turn[] {
  const about = mattersOf(turn)
  const asked = turn.at.getTime()
  const until = answer?.at.getTime() ?? asked + FORGOTTEN_AFTER
  const isAgain = (one: Turn): boolean => {
    if (one.side !== turn.side) return false
    const isAlike = (least: number): boolean => similarity(about, mattersOf(one)) >= least
    if (kind === 'data' && has(one, 'complaint') && says(one.own, one.signals.lang, 'data'))
      return true
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
