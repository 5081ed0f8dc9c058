import { has } from '../conversations/relationship.ts'
import { isReceipt } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator } from './indicator.ts'

/** Three rounds running are approved without a view. */
export const bareApproval: Indicator = {
  id: 'bare-approval',
  trait: 'withheld-opinions',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ outcomes: { asks } }) => {
    const rounds = asks.filter(
      ({ side, kind, reply }) =>
        side === 'provider' && reply !== null && (kind === 'view' || kind === 'request'),
    )
    return rounds.flatMap(({ reply }, place) => {
      if (!reply || place < 2) return []
      const three = rounds.slice(place - 2, place + 1).flatMap((round) => round.reply ?? [])
      const isBare = three.every(
        (turn) =>
          isReceipt(turn.own, turn.signals.lang) || (turn.length < 5 && !has(turn, 'opinion')),
      )
      return [{ at: reply.at, yes: isBare, side: 'client' as const, turn: reply, span: null }]
    })
  },
}
