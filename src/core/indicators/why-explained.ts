import type { Span } from '../../model/span.ts'
import { explains, has, type Turn } from '../conversations/relationship.ts'
import { findPhrase, says } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'
import { normOfOpenAsk } from './observe-ask.ts'

/** The client asks how or why, and our reply explains. "Why do you always spoil it?" is blame: it wants no explanation. */
export const whyExplained: Indicator = {
  id: 'why-explained',
  trait: 'knowledge-sharing',
  twin: 'knowledge-hoarding',
  halfLifeWeeks: QUARTER,
  kind: 'wording',
  heedsNorms: true,

  observe: ({ relationship, outcomes: { asks } }) =>
    asks
      .filter(({ side, kind }) => side === 'client' && kind === 'why')
      .flatMap((ask) => {
        const at = ask.answer?.at ?? ask.deadline
        if (at.getTime() > relationship.asOf.getTime()) return []
        const explained = ask.answer !== null && (explains(ask.answer) || givesReason(ask.answer))
        if (!explained && has(ask.turn, 'blame')) return []
        return [
          {
            at,
            yes: explained,
            side: 'provider' as const,
            turn: explained ? ask.answer : ask.turn,
            span: explained && ask.answer ? spanOfReason(ask.answer) : ask.span,
            ...normOfOpenAsk(ask, relationship),
          },
        ]
      }),
}

/** "On Sundays nobody picks up the phone, so people put it off." */
function givesReason({ own, acts, signals: { lang } }: Turn): boolean {
  return says(own, lang, 'reason') && !acts.has('refusal-to-explain')
}

function spanOfReason(turn: Turn): Span | null {
  return spanOfAct(turn, 'explanation') ?? findPhrase(turn.own, turn.signals.lang, 'reason') ?? null
}
