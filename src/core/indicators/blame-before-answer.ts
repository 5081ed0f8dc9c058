import { similarity } from '../../std/similarity.ts'
import { DAY } from '../../std/time.ts'
import { between } from '../conversations/in-time.ts'
import { has, inExchange, type Turn } from '../conversations/relationship.ts'
import { says } from '../outcomes/find-phrases.ts'
import { mattersOf } from '../outcomes/matters.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** A complaint, or blame, is taken up by us: with blame, or with an apology, a reason or a date. */
export const blameBeforeAnswer: Indicator = {
  id: 'blame-before-answer',
  trait: 'poor-etiquette',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns } }) =>
    turns
      .filter((turn) => turn.side === 'client' && (has(turn, 'complaint') || has(turn, 'blame')))
      .flatMap((complaint) => {
        const at = complaint.at.getTime()
        const reply = between(turns, at, at + ANSWERED_WITHIN).find(
          (turn) => turn.side === 'provider' && inExchange(turn, complaint),
        )
        if (!reply) return []
        const isBlame = has(reply, 'blame') && !owns(reply)
        // Words about something else leave the complaint as it is.
        if (!isBlame && !takesUp(reply, complaint)) return []
        return [
          {
            at: reply.at,
            yes: isBlame,
            side: 'provider' as const,
            turn: reply,
            span: isBlame
              ? spanOfAct(reply, 'blame')
              : spanOfAct(reply, 'apology', 'commitment', 'explanation'),
          },
        ]
      }),
}

/** After so long we speak of something else. */
const ANSWERED_WITHIN = 10 * DAY
/** How alike a reply must be to the complaint to be about it. */
const SAME_MATTER = 0.2

function owns(reply: Turn): boolean {
  return (
    has(reply, 'apology') ||
    has(reply, 'commitment') ||
    says(reply.own, reply.signals.lang, 'delivered')
  )
}

function takesUp(reply: Turn, complaint: Turn): boolean {
  if (owns(reply) || has(reply, 'explanation')) return true
  return similarity(mattersOf(reply), mattersOf(complaint)) >= SAME_MATTER
}
