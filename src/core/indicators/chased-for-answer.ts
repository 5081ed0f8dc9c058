import type { Relationship, Turn } from '../conversations/relationship.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import { TWO_MONTHS, type Indicator, type Observation, spanOfAct } from './indicator.ts'
import { normOfOpenAsk, withoutRepeats } from './observe-ask.ts'

/** The client has to repeat what it asked for, or says that it always has to. */
export const chasedForAnswer: Indicator = {
  id: 'chased-for-answer',
  trait: 'terrible-communication',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship, outcomes: { asks } }) => {
    const ours = asks.filter(({ side }) => side === 'client')
    const repeats = new Set(ours.flatMap(({ chasers }) => chasers))
    return [
      ...[...repeats].map((turn) => ({
        at: turn.at,
        yes: true,
        side: 'provider' as const,
        turn,
        span: spanOfAct(turn, 'request', 'question', 'complaint'),
      })),
      ...complaintsOf(relationship, repeats),
      ...withoutRepeats(ours).flatMap((ask) => {
        // Data that came without a reminder say something of sharing data alone.
        if (ask.chasers.length > 0 || ask.kind === 'data') return []
        if (ask.deadline.getTime() > relationship.asOf.getTime()) return []
        return [
          {
            at: ask.deadline,
            yes: false,
            side: 'provider' as const,
            turn: ask.turn,
            span: ask.span,
            ...normOfOpenAsk(ask, relationship),
          },
        ]
      }),
    ]
  },
}

/** Where the client says that it always has to ask twice, and does not just do so. */
function complaintsOf({ turns }: Relationship, repeats: ReadonlySet<Turn>): Observation[] {
  return turns.flatMap((turn): Observation[] => {
    if (turn.side !== 'client' || repeats.has(turn)) return []
    const span = findPhrase(turn.own, turn.signals.lang, 'mustAskTwice')
    return span ? [{ at: turn.at, yes: true, side: 'provider', turn, span }] : []
  })
}
