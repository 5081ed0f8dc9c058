import type { Span } from '../../model/span.ts'
import { explains, has, type Turn } from '../conversations/relationship.ts'
import { findReason } from '../outcomes/reason.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'
import { isLive, monthsOf } from './windows.ts'

/** In a month of work together, we explain something of how or why, or the client tells of its own business. */
export const contextGiven: Indicator = {
  id: 'context-given',
  trait: 'knowledge-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'wording',
  ofBoth: true,

  observe: ({ relationship }) =>
    monthsOf(relationship).flatMap((month) => {
      const taught = month.turns.find(isLesson)
      if (!taught && !(month.isWhole && isLive(month, 'provider'))) return []
      return [
        {
          at: taught?.at ?? month.end,
          yes: !!taught,
          side: taught?.side ?? ('provider' as const),
          turn: taught ?? null,
          span: taught ? spanOfLesson(taught) : null,
          // A lesson is seen; that there was none may be the reader's mistake.
          ...(taught ? { weight: 1 } : {}),
        },
      ]
    }),
}

/** Our explanations, and what the client tells of its own business; not the reasons of its complaints. */
function isLesson(turn: Turn): boolean {
  if (turn.side === 'provider') return explains(turn) || givesReason(turn)
  const isQuarrel = (['complaint', 'escalation', 'disagreement', 'blame'] as const).some((act) =>
    has(turn, act),
  )
  return !isQuarrel && (has(turn, 'explanation') || has(turn, 'reporting'))
}

/** "Return fell to 4.3, because clicks got dearer": figures and advice with their reason teach what moves things. */
function givesReason(turn: Turn): boolean {
  return (has(turn, 'reporting') || has(turn, 'opinion')) && findReason(turn) !== null
}

function spanOfLesson(turn: Turn): Span | null {
  return spanOfAct(turn, 'explanation') ?? findReason(turn) ?? spanOfAct(turn, 'reporting')
}
