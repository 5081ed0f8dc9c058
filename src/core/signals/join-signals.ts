import { acts } from '../../model/acts.ts'
import type { Language } from '../../model/language.ts'
import type { Act, Signals } from '../../model/signal.ts'
import type { Span } from '../../model/span.ts'
import { moved } from './stretches.ts'

/** Signals of a stretch of a message, with their places in the message; `start` is where the stretch begins. */
export function placed(signals: Signals, start: number): Signals {
  return {
    ...signals,
    cues: signals.cues.map((cue) => ({ ...cue, ...moved(cue, start) })),
    rude: signals.rude.map((span) => moved(span, start)),
  }
}

/** What the stretches of one message say together: each act as likely as where it is clearest, all tones summed. */
export function joinSignals(lang: Language, stretches: readonly Signals[]): Signals {
  const chances: Partial<Record<Act, number>> = {}
  for (const act of acts) {
    const most = Math.max(...stretches.map((stretch) => stretch.acts[act] ?? 0))
    if (most > 0) chances[act] = most
  }
  return {
    lang,
    attitude: summed(stretches.map(({ attitude }) => attitude)),
    politeness: summed(stretches.map(({ politeness }) => politeness)),
    rudeness: Math.max(...stretches.map(({ rudeness }) => rudeness)),
    acts: chances,
    cues: stretches.flatMap(({ cues }) => cues).toSorted(byPlace),
    rude: stretches.flatMap(({ rude }) => rude).toSorted(byPlace),
  }
}

const byPlace = (one: Span, other: Span): number => one.start - other.start || one.end - other.end

/** A tone is a sum of cues squeezed by `tanh`: the sums are what adds up. */
const MOST = 0.999

function summed(tones: readonly number[]): number {
  const sum = tones.reduce(
    (all, tone) => all + Math.atanh(Math.max(-MOST, Math.min(MOST, tone))),
    0,
  )
  return Math.round(1000 * Math.tanh(sum)) / 1000
}
