import { TWO_MONTHS, type Indicator } from './indicator.ts'
import { observeAsk, withoutRepeats } from './observe-ask.ts'

/** The client asks something and has its answer within twice our usual time. */
export const questionsAnswered: Indicator = {
  id: 'questions-answered',
  trait: 'excellent-communication',
  twin: 'terrible-communication',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship, outcomes: { asks } }) =>
    withoutRepeats(asks)
      .filter(({ side, kind }) => side === 'client' && kind === 'question')
      .flatMap((ask) => observeAsk(ask, relationship)),
}
