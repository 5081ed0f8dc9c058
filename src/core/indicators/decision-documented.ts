import { similarity } from '../../std/similarity.ts'
import { DAY } from '../../std/time.ts'
import { between } from '../conversations/in-time.ts'
import { has, inExchange, type Turn } from '../conversations/relationship.ts'
import { afterWorkingDays } from '../conversations/working-time.ts'
import { mattersOf } from '../outcomes/matters.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** A decision is put in writing by us within five working days. */
export const decisionDocumented: Indicator = {
  id: 'decision-documented',
  trait: 'knowledge-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship: { turns, calendar, asOf } }) =>
    turns
      .filter((turn) => has(turn, 'decision'))
      .flatMap((turn) => {
        const limit = afterWorkingDays(turn.at, 5, calendar)
        const written =
          turn.channel !== 'call' && turn.side === 'provider'
            ? turn
            : between(turns, turn.at.getTime() - DAY - 1, limit.getTime()).find((other) =>
                putsInWriting(other, turn),
              )
        // What the client decides in writing stands there already.
        if (!written && (turn.channel !== 'call' || limit.getTime() > asOf.getTime())) return []
        return [
          {
            at: written?.at ?? limit,
            yes: !!written,
            side: 'provider' as const,
            turn: written ?? turn,
            span: spanOfAct(written ?? turn, 'decision', 'commitment', 'agreement'),
          },
        ]
      }),
}

/** Whether we write down what was decided: in the same exchange by taking it on, elsewhere only by stating what was decided. */
function putsInWriting(turn: Turn, decision: Turn): boolean {
  if (turn.channel === 'call' || turn.side === 'client') return false
  const isSame = inExchange(turn, decision)
  if (turn.at.getTime() < decision.at.getTime() - (isSame ? DAY : 0)) return false
  if (has(turn, 'decision')) return isSame || decision.channel === 'call' || isAlike(turn, decision)
  return isSame && (has(turn, 'commitment') || has(turn, 'agreement'))
}

/** How alike the words of two exchanges must be to state the same decision. */
const SAME_MATTER = 0.2

function isAlike(one: Turn, other: Turn): boolean {
  return similarity(mattersOf(one), mattersOf(other)) >= SAME_MATTER
}
