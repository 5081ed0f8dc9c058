import type { AccountNorms } from '../../model/norms.ts'
import { DAY, daysBetween } from '../../std/time.ts'
import { between } from '../conversations/in-time.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import type { Ask, AskKind } from '../outcomes/asks.ts'
import type { Promised } from '../outcomes/promise.ts'
import { isReport } from '../outcomes/reports.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import type { Observation, Reading } from './indicator.ts'
import { isLive } from './windows.ts'

/**
 * Whether an ask was answered in time: known when it is answered, or when its time has run out.
 *
 * A refusal to explain closes an ask and is no answer. The hand-set reply time is named where the
 * answer would have counted otherwise under the learned one, and the learned one where it would have
 * under nobody's.
 */
export function observeAsk(
  ask: Ask,
  { asOf, norms }: { readonly asOf: Date; readonly norms: AccountNorms },
  goodIsYes = true,
): Observation[] {
  const { answer, turn } = ask
  const inTime = isInTime(ask, ask.deadline)
  const isAnswered = inTime && answer !== null && !has(answer, 'refusal-to-explain')
  const at = inTime && answer ? answer.at : ask.deadline
  if (at.getTime() > asOf.getTime()) return []
  const isDecidedAgainst = (other: Date): boolean =>
    isOnlyLateBy(ask, other, asOf) || (answer !== null && isInTime(ask, other) !== inTime)
  return [
    {
      at,
      yes: isAnswered === goodIsYes,
      side: ask.side === 'client' ? 'provider' : 'client',
      // What was answered shows the answer, what was not the ask.
      turn: isAnswered ? answer : turn,
      span: isAnswered ? null : ask.span,
      params: {
        days: Math.max(0, Math.round(daysBetween(turn.at, answer?.at ?? asOf))),
        answered: answer ? 'yes' : 'no',
      },
      ...(isDecidedAgainst(ask.learnedDeadline) ? { norm: replyNorm(norms) } : {}),
      learned: isDecidedAgainst(ask.plainDeadline) ? ask.usual : null,
    },
  ]
}

/**
 * The asks of one kind by either side, each time that they were not met in time or had to be repeated,
 * and each month that they stay open.
 */
export function observeUnmet(
  wanted: AskKind,
  { relationship, outcomes: { asks, promises } }: Reading,
): Observation[] {
  const asked = asks.filter(({ kind }) => kind === wanted)
  const open = withoutBrokenDates(withoutRepeats(asked), promises)
  return [
    ...open.flatMap((ask) => observeAsk(ask, relationship, false)),
    ...observeRepeats(open),
    ...open.flatMap((ask) => observeStillOpen(ask, relationship)),
  ].map((one) => (one.side === 'client' ? { ...one, weight: CLIENT_WEIGHT } : one))
}

/** Asks without those of a message that only repeats one: an answer to the reminder is no answer in time. */
export function withoutRepeats(asks: readonly Ask[]): readonly Ask[] {
  const repeats = new Set(asks.flatMap(({ chasers }) => chasers))
  return asks.filter(({ turn }) => !repeats.has(turn))
}

/** What we owe tells more of how the two share than what the client owes us. */
const CLIENT_WEIGHT = 0.5

/** An ask that a mere date had closed is open again once that promise is broken. */
function withoutBrokenDates(asks: readonly Ask[], promises: readonly Promised[]): readonly Ask[] {
  const broken = new Set(
    promises.flatMap(({ state, turn }) => (state === 'missed' && turn ? [turn] : [])),
  )
  return asks.map((ask) =>
    ask.answer && broken.has(ask.answer) && !isReport(ask.answer) ? { ...ask, answer: null } : ask,
  )
}

/** Each time that an open ask had to be repeated on another day: whoever writes four times was refused four times. */
function observeRepeats(asks: readonly Ask[]): Observation[] {
  const seen = new Set<Turn>()
  return asks.flatMap(({ turn: asked, side, chasers }) =>
    chasers.flatMap((turn): Observation[] => {
      if (seen.has(turn)) return []
      seen.add(turn)
      return [
        {
          at: turn.at,
          yes: true,
          side: side === 'client' ? 'provider' : 'client',
          turn,
          span: findPhrase(turn.own, turn.signals.lang, 'chased') ?? null,
          params: { days: Math.round(daysBetween(asked.at, turn.at)), answered: 'no' },
        },
      ]
    }),
  )
}

/** So many months after it was last asked for, nobody waits any more. */
const MONTHS_OPEN = 2
const MONTH = 30 * DAY

/**
 * What had to be repeated and is still open a month later is withheld once more, as long as the two write
 * to each other.
 */
function observeStillOpen(
  { turn, chasers, answer }: Ask,
  { turns, asOf }: Relationship,
): Observation[] {
  const side = turn.side === 'client' ? 'provider' : 'client'
  const until = Math.min(asOf.getTime(), answer?.at.getTime() ?? Infinity)
  return chasers.flatMap(({ at: last }, place) => {
    const next = chasers[place + 1]?.at.getTime() ?? Infinity
    const months = Array.from({ length: MONTHS_OPEN }, (_, month) => month + 1)
    return months
      .map((month) => last.getTime() + month * MONTH)
      .filter((time) => time <= until && time < next)
      .filter((time) => isLive({ turns: between(turns, time - MONTH, time) }, side))
      .map((time) => ({
        at: new Date(time),
        yes: true,
        side,
        turn: null,
        span: null,
        params: { days: Math.round(daysBetween(turn.at, new Date(time))), answered: 'no' },
      }))
  })
}

/** The reply time, set by hand or learned, by which alone an ask counts as left open already. */
export function normOfOpenAsk(
  ask: Ask,
  { asOf, norms }: { readonly asOf: Date; readonly norms: AccountNorms },
): Pick<Observation, 'norm' | 'learned'> {
  return {
    ...(isOnlyLateBy(ask, ask.learnedDeadline, asOf) ? { norm: replyNorm(norms) } : {}),
    learned: isOnlyLateBy(ask, ask.plainDeadline, asOf) ? ask.usual : null,
  }
}

/** How the evidence names the hand-set reply time. */
export function replyNorm({ replyWithinHours }: AccountNorms): string {
  return `replyWithinHours: ${replyWithinHours}`
}

/** Whether an ask without an answer is late by its deadline and would not be by another one. */
function isOnlyLateBy({ answer, deadline }: Ask, other: Date, asOf: Date): boolean {
  return !answer && deadline <= asOf && other > asOf
}

function isInTime({ answer }: Ask, deadline: Date): boolean {
  return answer !== null && answer.at.getTime() <= deadline.getTime()
}
