import { TWO_MONTHS, type Indicator } from './indicator.ts'

/** Our ask gets no word at all within twice the usual time. */
export const askIgnored: Indicator = {
  id: 'ask-ignored',
  trait: 'disengagement',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship: { asOf }, outcomes: { asks } }) =>
    asks
      .filter(({ side }) => side === 'provider')
      .flatMap((ask) => {
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
