import { DAY } from '../../std/time.ts'
import { between } from '../conversations/in-time.ts'
import { has } from '../conversations/relationship.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import { says } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator } from './indicator.ts'

/** Within ten days the client says that what we delivered is wrong. */
export const workRedone: Indicator = {
  id: 'work-redone',
  trait: 'unmet-expectations',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship: { turns, asOf } }) =>
    turns
      .filter((turn) => turn.side === 'provider' && says(turn.own, turn.signals.lang, 'delivered'))
      .flatMap((delivery) => {
        const limit = new Date(delivery.at.getTime() + 10 * DAY)
        const again = between(turns, delivery.at.getTime(), limit.getTime()).find(
          (turn) =>
            turn.side === 'client' &&
            (has(turn, 'complaint') || has(turn, 'request')) &&
            says(turn.own, turn.signals.lang, 'rework'),
        )
        if (!again && limit.getTime() > asOf.getTime()) return []
        return [
          {
            at: again?.at ?? limit,
            yes: !!again,
            side: 'provider' as const,
            turn: again ?? delivery,
            span: again ? (findPhrase(again.own, again.signals.lang, 'rework') ?? null) : null,
          },
        ]
      }),
}
