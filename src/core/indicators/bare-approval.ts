import { has } from '../conversations/relationship.ts'
import { isReceipt } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator } from './indicator.ts'

/** Three rounds running are approved without a view. */
export const bareApproval: Indicator = {
  id: 'bare-approval',
  trait: 'withheld-opinions',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship: { turns }, outcomes: { asks } }) => {
    const asked = asks.flatMap(({ side, kind, reply }) =>
      side === 'provider' && reply !== null && (kind === 'view' || kind === 'request')
        ? [reply]
        : [],
    )
    const deferred = turns.filter((turn) => turn.side === 'client' && has(turn, 'deferral'))
    const rounds = [...new Set([...asked, ...deferred])]
      .toSorted((a, b) => a.at.getTime() - b.at.getTime())
      .map((reply) => ({ reply }))
    return rounds.flatMap(({ reply }, place) => {
      if (!reply || place % 3 !== 2) return []
      const three = rounds.slice(place - 2, place + 1).flatMap((round) => round.reply ?? [])
      const isBare = three.every(
        (turn) =>
          isReceipt(turn.own, turn.signals.lang) ||
          (has(turn, 'deferral') && !has(turn, 'opinion')) ||
          (turn.length < 5 && !has(turn, 'opinion')),
      )
      return [{ at: reply.at, yes: isBare, side: 'client' as const, turn: reply, span: null }]
    })
  },
}
