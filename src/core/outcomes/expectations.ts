import type { ExpectationState } from '../../model/assessment.ts'
import type { Side } from '../../model/side.ts'
import type { Span } from '../../model/span.ts'
import { similarity, trigrams } from '../../std/similarity.ts'
import { mattersOf } from './matters.ts'
import { DAY } from '../../std/time.ts'
import { dayText, localDay } from '../../std/zones.ts'
import { Language } from '../../model/language.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { afterWorkingDays, endOfWorkDay } from '../conversations/working-time.ts'
import { findDueDate } from '../text/due-date.ts'
import { says } from './find-phrases.ts'
import { sentenceAround } from './sentences.ts'

/** A promise and what became of it. */
export type Promised = {
  readonly id: string
  readonly by: Side
  readonly text: string
  readonly turn: Turn | null
  readonly span: Span | null
  readonly at: Date
  readonly due: string | null
  readonly state: ExpectationState
  /** When its fate was known: delivered, or seen to be missed. */
  readonly settledAt: Date | null
  /** The turn that shows its fate: the delivery, the thanks, the chaser. */
  readonly shownBy: Turn | null
  /** Whether the receiver was told before the due date that it would be late. */
  readonly toldBefore: boolean
}

type Draft = Pick<Promised, 'id' | 'by' | 'text' | 'turn' | 'span' | 'at' | 'due'> & {
  readonly turn: Turn
}

const UNDATED_DAYS = 10
const SAME_THING = 0.3
const SAME_THREAD_THING = 0.12

/** The register of promises of both sides, in the order in which they were given. */
export function listPromises(relationship: Relationship): Promised[] {
  const drafts = withoutRepeats(relationship.turns.flatMap((turn) => draftsIn(turn, relationship)))
  const judged = drafts.map((draft) => judge(draft, drafts, relationship))
  const byHand = relationship.records.flatMap((record): Promised[] =>
    record.type === 'expectation'
      ? [
          {
            id: record.id,
            by: record.by,
            text: record.text,
            turn: null,
            span: null,
            at: record.at,
            due: record.due ?? null,
            state: record.state,
            settledAt: record.state === 'open' ? null : record.at,
            shownBy: null,
            toldBefore: false,
          },
        ]
      : [],
  )
  return [...judged, ...byHand].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

function draftsIn(turn: Turn, { calendar }: Relationship): Draft[] {
  if (!has(turn, 'commitment') || turn.channel === 'call') return []
  const language = Language.safeParse(turn.signals.lang)
  const seen = new Set<number>()
  return turn.signals.cues
    .filter(({ act }) => act === 'commitment')
    .flatMap((cue) => {
      const span = sentenceAround(turn.own, cue)
      if (seen.has(span.start)) return []
      seen.add(span.start)
      const text = turn.own.slice(span.start, span.end)
      const found = language.success
        ? findDueDate(text, language.data, turn.at, calendar.timeZone)
        : undefined
      return [
        {
          id: `${turn.id} ${span.start}`,
          by: turn.side,
          text,
          turn,
          span,
          at: turn.at,
          due: found?.due ?? null,
        },
      ]
    })
}

/** The same promise said again before its fate is known is one promise, with the first's date. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const grams = trigrams(draft.text)
    const again = kept.some(
      (one) =>
        one.by === draft.by &&
        one.due === draft.due &&
        draft.at.getTime() - one.at.getTime() < 14 * DAY &&
        similarity(trigrams(one.text), grams) > 0.7,
    )
    if (!again) kept.push(draft)
  }
  return kept
}

function judge(draft: Draft, all: readonly Draft[], relationship: Relationship): Promised {
  const { calendar, asOf } = relationship
  const dueEnd = draft.due
    ? new Date(endOfWorkDay(draft.due, calendar).getTime() + 6 * 60 * 60 * 1000)
    : null
  const limit = dueEnd
    ? afterWorkingDays(dueEnd, 1, calendar)
    : afterWorkingDays(draft.at, UNDATED_DAYS, calendar)
  const moved = dueEnd ? findMove(draft, all, dueEnd) : undefined
  const settled = { ...draft, toldBefore: moved !== undefined }
  if (moved) return { ...settled, state: 'withdrawn', settledAt: moved.at, shownBy: moved.turn }

  const missing = dueEnd ? findMissing(draft, dueEnd, relationship) : undefined
  const delivery =
    findDelivery(draft, relationship) ??
    (missing ? undefined : findLikelyDelivery(draft, all, limit, relationship))
  if (delivery) {
    const late = dueEnd !== null && delivery.at.getTime() > dueEnd.getTime()
    const isEarly = dueEnd !== null && dueEnd.getTime() - delivery.at.getTime() >= DAY
    const praised = late ? undefined : findExceeded(draft, delivery, isEarly, relationship)
    return {
      ...settled,
      state: late ? 'missed' : praised ? 'exceeded' : 'met',
      settledAt: delivery.at,
      shownBy: praised ?? delivery,
    }
  }
  if (asOf.getTime() <= limit.getTime())
    return { ...settled, state: 'open', settledAt: null, shownBy: null }
  if (!dueEnd) return { ...settled, state: 'unknown', settledAt: limit, shownBy: null }
  if (missing) return { ...settled, state: 'missed', settledAt: missing.at, shownBy: missing }
  return {
    ...settled,
    state: hasExposure(draft, dueEnd, relationship) ? 'missed' : 'unknown',
    settledAt: limit,
    shownBy: null,
  }
}

/** A promise moved to another day is said in much the same words. */
const SAME_PROMISE = 0.4

/** The promiser names a new date for the same thing before the old one has come. */
function findMove(draft: Draft, all: readonly Draft[], dueEnd: Date): Draft | undefined {
  return all.find(
    (other) =>
      other !== draft &&
      other.by === draft.by &&
      other.due !== null &&
      other.due !== draft.due &&
      other.at.getTime() > draft.at.getTime() &&
      other.at.getTime() < dueEnd.getTime() &&
      similarity(trigrams(draft.text), trigrams(other.text)) >= SAME_PROMISE,
  )
}

function isAbout(draft: Draft, turn: Turn, least = SAME_THING): boolean {
  const inThread = turn.conversation === draft.turn.conversation && turn.channel === 'email'
  const alike = similarity(trigrams(draft.text), mattersOf(turn))
  return alike >= (inThread ? Math.min(least, SAME_THREAD_THING) : least)
}

/**
 * What shows that it came: the promiser hands it over, or the receiver thanks for it.
 *
 * Thanks that follow right upon the promise are thanks for the promise.
 */
function findDelivery(draft: Draft, { turns }: Relationship): Turn | undefined {
  const spokeAgain = turns.find(
    (turn) =>
      turn.side === draft.by &&
      turn.at.getTime() > draft.at.getTime() &&
      (turn.conversation === draft.turn.conversation || turn.channel !== 'email'),
  )
  return turns.find((turn) => {
    if (turn.at.getTime() <= draft.at.getTime()) return false
    if (turn.at.getTime() > draft.at.getTime() + 75 * DAY) return false
    if (turn.side === draft.by)
      return (
        (says(turn.own, turn.signals.lang, 'delivered') || has(turn, 'reporting')) &&
        isAbout(draft, turn)
      )
    return (
      (has(turn, 'thanks') || has(turn, 'praise')) &&
      !has(turn, 'complaint') &&
      spokeAgain !== undefined &&
      turn.at.getTime() > spokeAgain.at.getTime() &&
      isAbout(draft, turn, 0.35) &&
      similarity(trigrams(draft.text), mattersOf(turn)) >= 0.2
    )
  })
}

/**
 * A hand-over in other words than the promise's ("I'll have it in place by Wednesday", "the note is
 * live"): in the same exchange, in time, and not closer to another promise that is still to be kept.
 */
function findLikelyDelivery(
  draft: Draft,
  all: readonly Draft[],
  limit: Date,
  { turns }: Relationship,
): Turn | undefined {
  const inExchange = (turn: Turn): boolean =>
    turn.conversation === draft.turn.conversation ||
    (turn.channel === 'chat' && draft.turn.channel === 'chat')
  return turns.find((turn) => {
    if (turn.side !== draft.by || turn.at <= draft.at || turn.at > limit) return false
    if (!inExchange(turn) || !says(turn.own, turn.signals.lang, 'delivered')) return false
    const alike = similarity(trigrams(draft.text), mattersOf(turn))
    return !all.some(
      (other) =>
        other !== draft &&
        other.by === draft.by &&
        other.at < turn.at &&
        inExchange(other.turn) &&
        similarity(trigrams(other.text), mattersOf(turn)) > alike,
    )
  })
}

/**
 * The receiver says that it was more than promised, at the delivery or within ten days after it; of
 * what came a day early or more, praise says so too.
 */
function findExceeded(
  draft: Draft,
  delivery: Turn,
  isEarly: boolean,
  { turns }: Relationship,
): Turn | undefined {
  return turns.find(
    (turn) =>
      turn.side !== draft.by &&
      turn.at.getTime() >= delivery.at.getTime() &&
      turn.at.getTime() <= delivery.at.getTime() + 10 * DAY &&
      (turn.conversation === delivery.conversation || isAbout(draft, turn)) &&
      (says(turn.own, turn.signals.lang, 'exceeded') || (isEarly && has(turn, 'praise'))),
  )
}

/** After the due date somebody says that it did not come: a chaser, a complaint, an apology. */
function findMissing(draft: Draft, dueEnd: Date, { turns }: Relationship): Turn | undefined {
  return turns.find((turn) => {
    const { lang } = turn.signals
    return (
      turn.at.getTime() > dueEnd.getTime() &&
      turn.at.getTime() < dueEnd.getTime() + 45 * DAY &&
      isAbout(draft, turn) &&
      (turn.side === draft.by
        ? has(turn, 'apology')
        : says(turn.own, lang, 'chased') ||
          says(turn.own, lang, 'late') ||
          says(turn.own, lang, 'reminded') ||
          has(turn, 'complaint'))
    )
  })
}

/** "It never came" counts only in a live record: two messages after the due date, one by the promiser. */
function hasExposure(draft: Draft, dueEnd: Date, { turns }: Relationship): boolean {
  const after = turns.filter(
    ({ at, conversation, channel }) =>
      at.getTime() > dueEnd.getTime() &&
      at.getTime() < dueEnd.getTime() + 30 * DAY &&
      (conversation === draft.turn.conversation || channel === 'chat'),
  )
  return after.length >= 2 && after.some(({ side }) => side === draft.by)
}

/** The calendar day of a moment in the account's zone. */
export function dayOf(at: Date, { calendar }: Relationship): string {
  return dayText(localDay(at, calendar.timeZone))
}
