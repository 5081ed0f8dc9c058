import { TWO_MONTHS, type Indicator } from './indicator.ts'

/** We reply to the client within our own usual time. */
export const replyWithinOwnRhythm: Indicator = {
  id: 'reply-within-own-rhythm',
  trait: 'excellent-communication',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',

  observe: ({ outcomes: { replies, rhythm } }) =>
    replies
      .filter(({ turn }) => turn.side === 'provider')
      .map(({ to, turn, workingHours }) => ({
        at: turn.at,
        yes: workingHours <= Math.max(1, rhythm.provider) * 1.05,
        side: turn.side,
        turn,
        span: null,
        weight: 0.5,
        params: {
          hours: Math.round(workingHours),
          messages: to.conversation === turn.conversation ? 1 : 2,
        },
      })),
}
