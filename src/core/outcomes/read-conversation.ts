import type { Language } from '../../model/language.ts'
import type { Side } from '../../model/side.ts'
import type { Act } from '../../model/signal.ts'
import { identifyLanguage } from '../text/identify-language.ts'
import { readSignals } from '../signals/read-signals.ts'
import { isReceipt, says } from './find-phrases.ts'

export type ConversationTurn = { readonly side: Side; readonly text: string }

/** What is read off one conversation: contract/outcomes.md. */
export type ConversationOutcome = {
  readonly satisfaction: number
  readonly resolved: number
  readonly escalating: number
  readonly open: readonly { readonly turn: number; readonly act: Act }[]
}

type ReadTurn = ConversationTurn & {
  readonly place: number
  readonly signals: ReturnType<typeof readSignals>
  /** From near 0 at the start to 1 at the end: the end of a conversation tells how it went. */
  readonly lateness: number
}

const has = ({ signals }: ReadTurn, act: Act): boolean => (signals.acts[act] ?? 0) >= 0.5
const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
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
    lateness: (place + 1) / turns.length,
  }))
  const open = listOpen(read)
  const evidence = weighEvidence(read, open.length)
  return {
    satisfaction: round(Math.tanh(evidence.satisfaction)),
    resolved: round(logistic(evidence.resolved)),
    escalating: round(logistic(evidence.escalating)),
    open,
  }
}

/** Sums what each turn says, the later the more; defaults, to be fitted. */
function weighEvidence(turns: readonly ReadTurn[], open: number) {
  let satisfaction = 0
  let resolved = 0
  let escalating = -2.2
  for (const turn of turns) {
    const late = 0.3 + 0.7 * turn.lateness
    const { lang, attitude, rudeness } = turn.signals
    if (turn.side === 'client') {
      satisfaction += late * (0.9 * attitude + (has(turn, 'thanks') ? 0.25 : 0))
      if (has(turn, 'complaint')) satisfaction -= 0.2 * late
      if (has(turn, 'thanks') || has(turn, 'praise')) resolved += 0.8 * late
      if (has(turn, 'agreement')) resolved += 0.5 * late
      if (has(turn, 'complaint')) resolved -= 0.6 * late
      if (says(turn.text, lang, 'chased')) resolved -= 0.4 * late
    } else if (says(turn.text, lang, 'delivered')) resolved += 0.4 * late
    if (has(turn, 'decision')) resolved += 0.9 * late
    if (has(turn, 'refusal-to-explain') || has(turn, 'deferral')) resolved -= 0.2 * late
    if (has(turn, 'escalation')) escalating += 2 * late
    if (has(turn, 'blame')) escalating += 0.9 * late
    if (has(turn, 'complaint')) escalating += 0.7 * late
    if (has(turn, 'disagreement')) escalating += 0.4 * late
    if (rudeness >= 0.5 && attitude < 0.2) escalating += 1.2 * late
    if (has(turn, 'apology') || has(turn, 'thanks') || has(turn, 'agreement'))
      escalating -= 0.5 * late
  }
  if (resolved !== 0) resolved -= 0.25 * Math.min(3, open)
  return { satisfaction, resolved, escalating }
}

const ASKING: readonly Act[] = ['question', 'request', 'opinion-ask']

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
