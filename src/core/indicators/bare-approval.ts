import { has, type Turn } from '../conversations/relationship.ts'
import { isReceipt } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator } from './indicator.ts'

const ROUND = 3

/** Three rounds running go by without a view: approved with a nod, or left to us, asked or not. */
export const bareApproval: Indicator = {
  id: 'bare-approval',
  trait: 'withheld-opinions',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns }, outcomes: { asks } }) => {
    const asked = asks.flatMap(({ side, kind, reply }) =>
      side === 'provider' && reply && (kind === 'view' || kind === 'request') ? [reply] : [],
    )
    const deferred = turns.filter((turn) => turn.side === 'client' && has(turn, 'deferral'))
    const rounds = [...new Set([...asked, ...deferred])].toSorted(
      (a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1),
    )
    return rounds.flatMap((last, place) => {
      if (place % ROUND !== ROUND - 1) return []
      const isBare = rounds.slice(place - ROUND + 1, place + 1).every(isWithoutView)
      return [{ at: last.at, yes: isBare, side: 'client' as const, turn: last, span: null }]
    })
  },
}

function isWithoutView(turn: Turn): boolean {
  if (has(turn, 'opinion')) return false
  if (has(turn, 'deferral') || isReceipt(turn.own, turn.signals.lang)) return true
  return turn.length < 5 && has(turn, 'agreement')
}
