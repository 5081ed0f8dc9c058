import type { Language } from '../../model/language.ts'
import type { Side } from '../../model/side.ts'
import type { Act } from '../../model/signal.ts'
import { mean, logistic } from '../../std/stats.ts'
import { identifyLanguage } from '../text/identify-language.ts'
import { readSignals } from '../signals/read-signals.ts'
import { LIKELY } from '../conversations/relationship.ts'
import { isReceipt, says } from './find-phrases.ts'

export type ConversationTurn = { readonly side: Side; readonly text: string }

/** What is read off one conversation. */
export type ConversationOutcome = {
  readonly satisfaction: number
  readonly resolved: number
  readonly escalating: number
  readonly open: readonly { readonly turn: number; readonly act: Act }[]
}

type ReadTurn = ConversationTurn & {
  readonly place: number
  readonly signals: ReturnType<typeof readSignals>
}

const has = ({ signals }: ReadTurn, ...acts: readonly Act[]): boolean =>
  acts.some((act) => (signals.acts[act] ?? 0) >= LIKELY)
const round = (value: number): number => Math.round(value * 1000) / 1000

/** Reads a conversation as a whole; one with nothing to go by gets 0 and 0.5. */
export function readConversation(
  turns: readonly ConversationTurn[],
  language?: Language,
): ConversationOutcome {
  const around = language ?? identifyLanguage(turns.map(({ text }) => text).join('\n'))
  const read = turns.map((turn, place): ReadTurn => ({
    ...turn,
    place,
    signals: readSignals(turn.text, language ? { lang: language } : { around }),
  }))
  const open = listOpen(read)
  return {
    satisfaction: round(Math.tanh(weighSatisfaction(read, open))),
    resolved: round(logistic(weighResolution(read, open))),
    escalating: round(logistic(weighEscalation(read))),
    open,
  }
}

type Open = ConversationOutcome['open']

// The weights below are defaults, set by hand and held against the training talks of CaSiNo and against
// invented talks with helpdesks (docs/accuracy.md). What is summed is averaged over the turns: their
// number says nothing.

/** A turn weighs this much of the next one of its side: the end of a conversation tells how it went. */
const FADES = 0.7

function weighSatisfaction(turns: readonly ReadTurn[], open: Open): number {
  const client = turns.filter(({ side }) => side === 'client')
  const provider = turns.filter(({ side }) => side === 'provider')
  const last = client.at(-1)
  if (!last || !turns.some(showsAnything)) return 0
  let sum = meanAttitude(client) + 0.25 * meanAttitude(provider)
  if (has(last, 'thanks', 'praise')) sum += 0.3
  if (last.signals.attitude <= -0.2) sum -= 0.2
  for (const end of [last, provider.at(-1)]) if (end && has(end, 'agreement')) sum += 0.2
  sum += 0.5 * solvedAtTheEnd(client)
  if (turns.some((turn) => has(turn, 'escalation'))) sum -= 0.3
  sum -= shareOf(turns, (turn) => has(turn, 'disagreement'))
  sum -= 0.4 * shareOf(client, isChaser)
  return sum + answerToLastAsk(turns, open)
}

function weighResolution(turns: readonly ReadTurn[], open: Open): number {
  const client = turns.filter(({ side }) => side === 'client')
  const last = client.at(-1)
  if (!last) return 0
  let sum = 2 * solvedAtTheEnd(client) + 2 * answerToLastAsk(turns, open)
  if (has(last, 'thanks', 'praise')) sum += 1
  if (has(last, 'complaint', 'escalation')) sum -= 0.9
  if (turns.slice(-4).some((turn) => has(turn, 'decision'))) sum += 0.9
  for (const end of turns.slice(-2)) if (has(end, 'agreement')) sum += 0.5
  if (last.signals.attitude <= -0.2) sum -= 0.5
  return sum - 0.6 * shareOf(client, isChaser)
}

/** Far from a quarrel until somebody speaks of one: −2.2 is a chance of one in ten. */
function weighEscalation(turns: readonly ReadTurn[]): number {
  if (turns.length === 0) return -2.2
  const heat = turns.map(heatOf)
  return -2.2 + 1.5 * mean(heat) + Math.max(...heat)
}

/** How far a turn goes against the other side. */
function heatOf(turn: ReadTurn): number {
  const { attitude, rudeness } = turn.signals
  let heat = 0.7 * Math.max(0, -attitude)
  if (has(turn, 'escalation')) heat += 0.8
  if (has(turn, 'blame')) heat += 0.8
  if (has(turn, 'disagreement')) heat += 0.6
  if (has(turn, 'refusal-to-explain')) heat += 0.8
  if (has(turn, 'complaint')) heat += 0.2
  if (attitude < 0.2) heat += rudeness
  if (has(turn, 'apology', 'thanks')) heat -= 0.5
  return heat
}

const telling: readonly Act[] = [
  'thanks',
  'praise',
  'complaint',
  'escalation',
  'agreement',
  'disagreement',
  'blame',
  'request',
  'question',
]

/** Whether a turn shows an attitude (below 0.2 it shows none) or does what tells of one. */
function showsAnything(turn: ReadTurn): boolean {
  return Math.abs(turn.signals.attitude) >= 0.2 || has(turn, ...telling) || isChaser(turn)
}

function meanAttitude(turns: readonly ReadTurn[]): number {
  let sum = 0
  let total = 0
  let weight = 1
  for (const { signals } of turns.toReversed()) {
    sum += weight * signals.attitude
    total += weight
    weight *= FADES
  }
  return total === 0 ? 0 : sum / total
}

/** 1 where the client's last words say that it works now, −1 that it still does not. */
function solvedAtTheEnd(client: readonly ReadTurn[]): number {
  for (const { text, signals } of client.slice(-2).toReversed()) {
    if (says(text, signals.lang, 'unsolved')) return -1
    if (says(text, signals.lang, 'solved')) return 1
  }
  return 0
}

const ASKING: readonly Act[] = ['question', 'request', 'opinion-ask']

/** What became of the last thing that the client asked or complained of, where that is what it came for. */
function answerToLastAsk(turns: readonly ReadTurn[], open: Open): number {
  const asks = (turn: ReadTurn): boolean => has(turn, ...ASKING, 'complaint')
  const client = turns.filter(({ side }) => side === 'client')
  const ask = client.findLast(asks)
  if (!ask || !client.slice(0, 1).some(asks)) return 0
  const answers = turns.slice(ask.place + 1).filter(({ side }) => side === 'provider')
  if (answers.length === 0) return open.some(({ turn }) => turn === ask.place) ? -0.3 : -0.1
  if (answers.some((turn) => has(turn, 'refusal-to-explain', 'deferral', 'blame'))) return -0.3
  const helps = answers.some(
    (turn) =>
      has(turn, 'explanation', 'reporting', 'commitment') ||
      says(turn.text, turn.signals.lang, 'delivered'),
  )
  return helps ? 0.2 : 0
}

function isChaser({ text, signals }: ReadTurn): boolean {
  return says(text, signals.lang, 'chased')
}

function shareOf(turns: readonly ReadTurn[], test: (turn: ReadTurn) => boolean): number {
  return turns.length === 0 ? 0 : turns.filter(test).length / turns.length
}

/** Questions, requests and promises of either side left without an answer. */
function listOpen(turns: readonly ReadTurn[]): { turn: number; act: Act }[] {
  return turns.flatMap((turn) => {
    const later = turns.slice(turn.place + 1)
    const answered = later.some(
      (other) => other.side !== turn.side && !isReceipt(other.text, other.signals.lang),
    )
    const delivered = later.some(
      (other) =>
        (other.side === turn.side && says(other.text, other.signals.lang, 'delivered')) ||
        (other.side !== turn.side && (has(other, 'thanks') || has(other, 'praise'))),
    )
    return [
      ...ASKING.filter((act) => has(turn, act) && !answered),
      ...(has(turn, 'commitment') && !delivered ? (['commitment'] as const) : []),
    ].map((act) => ({ turn: turn.place, act }))
  })
}
