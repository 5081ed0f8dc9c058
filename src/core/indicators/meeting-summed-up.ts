import type { Span } from '../../model/span.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { afterWorkingDays } from '../conversations/working-time.ts'
import { findPhrase, says } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** A meeting or call is summed up in writing within two working days. */
export const meetingSummedUp: Indicator = {
  id: 'meeting-summed-up',
  trait: 'excellent-communication',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship: { conversations, turns, records, calendar, asOf } }) => {
    const ends = [
      ...conversations
        .filter(({ channel }) => channel === 'call')
        .flatMap((call) => call.turns.at(-1)?.at ?? []),
      ...records.flatMap((record) =>
        record.type === 'meeting' && record.state === 'held' ? [record.end ?? record.at] : [],
      ),
    ]
    return ends.flatMap((end) => {
      const limit = afterWorkingDays(end, 2, calendar)
      const recap = turns.find(
        (turn) =>
          turn.channel !== 'call' &&
          turn.side === 'provider' &&
          turn.at.getTime() > end.getTime() &&
          turn.at.getTime() <= limit.getTime() &&
          (has(turn, 'decision') || says(turn.own, turn.signals.lang, 'delivered')),
      )
      if (!recap && limit.getTime() > asOf.getTime()) return []
      return [
        {
          at: recap?.at ?? limit,
          yes: !!recap,
          side: 'provider' as const,
          turn: recap ?? null,
          span: recap ? spanOfRecap(recap) : null,
        },
      ]
    })
  },
}

function spanOfRecap(turn: Turn): Span | null {
  return spanOfAct(turn, 'decision') ?? findPhrase(turn.own, turn.signals.lang, 'delivered') ?? null
}
