import { says } from '../outcomes/find-phrases.ts'
import { sentenceAround } from '../outcomes/sentences.ts'
import { DAY } from '../../std/time.ts'
import { between, laterOf } from '../conversations/in-time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { afterWorkingDays } from '../conversations/working-time.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** So many working days there are to give the reason. */
const REASONED_WITHIN_DAYS = 5

/** Our advice comes with its reason: in its own words, or elsewhere in its exchange. */
export const adviceReasoned: Indicator = {
  id: 'advice-reasoned',
  trait: 'knowledge-sharing',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns, calendar, asOf } }) =>
    turns
      .filter((turn) => turn.side === 'provider' && has(turn, 'opinion') && !has(turn, 'praise'))
      .flatMap((turn) => {
        const limit = afterWorkingDays(turn.at, REASONED_WITHIN_DAYS, calendar)
        const isReasoned = givesReason(turn)
        const reason = isReasoned
          ? turn
          : between(turns, -Infinity, limit.getTime()).find(
              (other) =>
                other.side === 'provider' &&
                (other.conversation === turn.conversation ||
                  Math.abs(other.at.getTime() - turn.at.getTime()) < DAY / 2) &&
                has(other, 'explanation'),
            )
        if (!reason && limit > asOf) return []
        return [
          {
            at: reason ? laterOf(reason, turn) : limit,
            yes: !!reason,
            side: 'provider' as const,
            turn: reason ?? turn,
            span: spanOfAct(reason ?? turn, reason && !isReasoned ? 'explanation' : 'opinion'),
          },
        ]
      }),
}

function givesReason(turn: Turn): boolean {
  const { own, signals } = turn
  return says(own, signals.lang, 'reason') || has(turn, 'explanation') || hasColon(turn)
}

/** "I would take one fiddle: several fight with the voice": what follows upon a view's colon is its reason. */
function hasColon(turn: Turn): boolean {
  const view = spanOfAct(turn, 'opinion')
  if (!view) return false
  const { start, end } = sentenceAround(turn.own, view)
  return /[:：]\s*\p{L}[^\n]{15,}/u.test(turn.own.slice(Math.max(start, view.end), end))
}
