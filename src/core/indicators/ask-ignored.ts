import type { Ask } from '../outcomes/asks.ts'
import { TWO_MONTHS, type Indicator } from './indicator.ts'

/** Our ask gets no word at all within twice the usual time; whatever one message asks is one ask. */
export const askIgnored: Indicator = {
  id: 'ask-ignored',
  trait: 'disengagement',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship: { asOf }, outcomes: { asks } }) =>
    oncePerMessage(asks.filter(({ side }) => side === 'provider')).flatMap((ask) => {
      const inTime = ask.reply !== null && ask.reply.at <= ask.deadline
      const at = inTime && ask.reply ? ask.reply.at : ask.deadline
      if (at > asOf) return []
      const wouldBe = ask.reply !== null && ask.reply.at <= ask.plainDeadline
      const isDecided = ask.reply ? wouldBe !== inTime : ask.plainDeadline > asOf
      return [
        {
          at,
          yes: !inTime,
          side: 'client' as const,
          turn: ask.turn,
          span: ask.span,
          learned: isDecided ? ask.usual : null,
        },
      ]
    }),
}

function oncePerMessage(asks: readonly Ask[]): Ask[] {
  return asks.filter(({ turn }, place) => asks[place - 1]?.turn !== turn)
}
