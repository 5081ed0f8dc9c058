import { has, type Turn } from '../conversations/relationship.ts'
import type { Ask } from '../outcomes/asks.ts'
import { answeredKindlyAlone } from '../outcomes/kind-alone.ts'
import { isReceipt, says } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

const ROUNDS = 3

/** Three rounds running go by without a view: approved with a nod, left to us, asked or not, or met with a mere kind word. */
export const bareApproval: Indicator = {
  id: 'bare-approval',
  trait: 'withheld-opinions',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns }, outcomes: { asks } }) => {
    const asked = asks.flatMap((ask) => (ask.reply && isRound(ask) ? [ask.reply] : []))
    const kindly = new Set([...answeredKindlyAlone(asks)].map(({ answer }) => answer))
    const deferred = turns.filter((turn) => turn.side === 'client' && has(turn, 'deferral'))
    const rounds = [...new Set([...asked, ...deferred])].toSorted(
      (a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1),
    )
    return rounds.slice(ROUNDS - 1).map((last, place) => {
      const isBare = rounds
        .slice(place, place + ROUNDS)
        .every((turn) => kindly.has(turn) || isWithoutView(turn))
      return {
        at: last.at,
        yes: isBare,
        side: 'client' as const,
        turn: last,
        span: spanOfAct(last, 'deferral', 'opinion', 'agreement'),
        weight: 1,
      }
    })
  },
}

/** We ask for a view, or for a word on what we hand over. */
function isRound({ side, kind, turn }: Ask): boolean {
  if (side !== 'provider') return false
  if (kind === 'view') return true
  return kind === 'request' && says(turn.own, turn.signals.lang, 'delivered')
}

function isWithoutView(turn: Turn): boolean {
  if (has(turn, 'opinion')) return false
  if (has(turn, 'deferral') || isReceipt(turn.own, turn.signals.lang)) return true
  return turn.length < 5 && has(turn, 'agreement')
}
