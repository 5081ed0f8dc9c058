import { acts } from '../../model/acts.ts'
import type { Language } from '../../model/language.ts'
import type { Act, Signals } from '../../model/signal.ts'
import { moved } from './stretches.ts'

/** Signals of a stretch of a message, and where in the message it begins. */
export type StretchRead = { readonly start: number; readonly signals: Signals }

/** What the stretches of one message say together: each act as likely as where it is clearest, all tones summed. */
export function joinSignals(lang: Language, stretches: readonly StretchRead[]): Signals {
  const chances: Partial<Record<Act, number>> = {}
  for (const act of acts) {
    const most = Math.max(...stretches.map(({ signals }) => signals.acts[act] ?? 0))
    if (most > 0) chances[act] = most
  }
  return {
    lang,
    attitude: summed(stretches.map(({ signals }) => signals.attitude)),
    politeness: summed(stretches.map(({ signals }) => signals.politeness)),
    rudeness: Math.max(...stretches.map(({ signals }) => signals.rudeness)),
    acts: chances,
    cues: stretches
      .flatMap(({ start, signals }) =>
        signals.cues.map((cue) => ({ ...cue, ...moved(cue, start) })),
      )
      .toSorted((a, b) => a.start - b.start || a.end - b.end),
    rude: stretches
      .flatMap(({ start, signals }) => signals.rude.map((span) => moved(span, start)))
      .toSorted((a, b) => a.start - b.start),
  }
}

/** A tone is a sum of cues squeezed by `tanh`: the sums are what adds up. */
const MOST = 0.999

function summed(tones: readonly number[]): number {
  const sum = tones.reduce(
    (all, tone) => all + Math.atanh(Math.max(-MOST, Math.min(MOST, tone))),
    0,
  )
  return Math.round(1000 * Math.tanh(sum)) / 1000
}
