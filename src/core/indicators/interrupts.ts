import type { Side } from '../../model/side.ts'
import type { Turn } from '../conversations/relationship.ts'
import { TWO_MONTHS, type Indicator } from './indicator.ts'

/** A call in which a side cuts the other off (only where the norm does not allow it). */
export const interrupts: Indicator = {
  id: 'interrupts',
  trait: 'poor-etiquette',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship: { conversations, norms } }) => {
    const norm = norms.interruptions ?? 'neutral'
    if (norm === 'fine') return []
    return conversations
      .filter(({ channel }) => channel === 'call')
      .flatMap((call) =>
        (['provider', 'client'] as const).flatMap((side) => {
          const [first] = call.turns.filter((turn) => turn.side === side)
          if (!first) return []
          const cutOff = findCutOff(call.turns, side, norm === 'hated' ? 0.3 : 2)
          // The norm is the client's: it binds us, not those who hold it.
          const breaksNorm = cutOff !== undefined && norm === 'hated' && side === 'provider'
          return [
            {
              at: (cutOff ?? first).at,
              yes: cutOff !== undefined,
              side,
              turn: cutOff ?? first,
              span: null,
              ...(breaksNorm ? { norm: 'interruptions: hated' } : {}),
            },
          ]
        }),
      )
  },
}

/** Where a side starts while somebody of the other still speaks, by more than so many seconds: the longest such time. */
function findCutOff(turns: readonly Turn[], side: Side, overlapSeconds: number): Turn | undefined {
  const cutOffs = turns.flatMap((turn, place) => {
    const before = turns[place - 1]
    if (turn.side !== side || !before?.end || before.side === side) return []
    const overlap = (before.end.getTime() - turn.at.getTime()) / 1000
    return overlap > overlapSeconds ? [{ turn, overlap }] : []
  })
  return cutOffs.toSorted((a, b) => b.overlap - a.overlap)[0]?.turn
}
