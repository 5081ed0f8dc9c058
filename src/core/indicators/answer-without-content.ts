import { has, type Turn } from '../conversations/relationship.ts'
import { isReceipt } from '../outcomes/find-phrases.ts'
import { TWO_MONTHS, type Indicator } from './indicator.ts'

/** Twice running, our reply to a question says nothing. */
export const answerWithoutContent: Indicator = {
  id: 'answer-without-content',
  trait: 'terrible-communication',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',

  observe: ({ outcomes: { asks } }) => {
    const replied = asks.filter(
      ({ side, kind, reply }) =>
        side === 'client' && reply !== null && (kind === 'question' || kind === 'why'),
    )
    return replied.flatMap(({ reply }, place) => {
      if (!reply) return []
      const before = replied[place - 1]?.reply
      const isEmpty = isBare(reply)
      return [
        {
          at: reply.at,
          yes: isEmpty && !!before && isBare(before),
          side: 'provider' as const,
          turn: reply,
          span: null,
        },
      ]
    })
  },
}

/** A reply with no reason, figure, view, settlement or date in it. */
function isBare(turn: Turn): boolean {
  return (
    has(turn, 'refusal-to-explain') ||
    isReceipt(turn.own, turn.signals.lang) ||
    (turn.length < 6 &&
      !/\d/.test(turn.own) &&
      !(
        ['explanation', 'reporting', 'opinion', 'decision', 'commitment', 'agreement'] as const
      ).some((act) => has(turn, act)))
  )
}
