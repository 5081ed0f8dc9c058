import { has } from '../conversations/relationship.ts'
import { isReceipt } from '../outcomes/find-phrases.ts'
import { PRIOR_HOURS, type Rhythm } from '../outcomes/rhythm.ts'
import { TWO_MONTHS, type Indicator } from './indicator.ts'
import { replyNorm } from './observe-ask.ts'

/** Working hours are rounded off: a twentieth more is no delay. */
const ROUNDING = 1.05

/** We reply to the client within our own usual time, or within the time set by hand; a nod is no reply to a complaint. */
export const replyWithinOwnRhythm: Indicator = {
  id: 'reply-within-own-rhythm',
  trait: 'excellent-communication',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship: { norms }, outcomes: { replies, rhythm } }) =>
    replies
      .filter(({ turn }) => turn.side === 'provider' && !has(turn, 'refusal-to-explain'))
      .map(({ to, turn, workingHours }) => {
        const isEmpty = has(to, 'complaint') && isReceipt(turn.own, turn.signals.lang)
        const yes = !isEmpty && isWithin(workingHours, rhythm.provider)
        const isDecidedAgainst = (usual: number): boolean =>
          !isEmpty && yes !== isWithin(workingHours, usual)
        return {
          at: turn.at,
          yes,
          side: turn.side,
          turn,
          span: null,
          weight: 0.5,
          params: {
            hours: Math.round(workingHours),
            messages: to.conversation === turn.conversation ? 1 : 2,
          },
          ...(isDecidedAgainst(rhythm.learnedProvider) ? { norm: replyNorm(norms) } : {}),
          learned: isDecidedAgainst(PRIOR_HOURS) ? rhythm.learned.provider : null,
        }
      }),
}

function isWithin(workingHours: number, usual: Rhythm['provider']): boolean {
  return workingHours <= Math.max(1, usual) * ROUNDING
}
