import type { Turn } from '../conversations/relationship.ts'
import { TWO_MONTHS, type Indicator } from './indicator.ts'

/** Somebody is cut off in a call (only where the norm does not allow it). */
export const interrupts: Indicator = {
  id: 'interrupts',
  trait: 'poor-etiquette',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',

  observe: ({ relationship: { conversations, norms } }) => {
    const norm = norms.interruptions ?? 'neutral'
    if (norm === 'fine') return []
    return conversations
      .filter(({ channel }) => channel === 'call')
      .flatMap(({ turns }) =>
        turns.flatMap((turn, place) => {
          const before = turns[place - 1]
          if (!before || before.person === turn.person) return []
          const cutOff = isCutOff(before, turn, norm === 'hated' ? 0.3 : 2)
          const breaksNorm = cutOff && norm === 'hated' && turn.side === 'provider'
          return [
            {
              at: turn.at,
              yes: cutOff,
              side: turn.side,
              turn,
              span: null,
              // The norm is the client's: it binds us, not those who hold it.
              weight: breaksNorm ? 1 : 0.4,
              ...(breaksNorm ? { norm: 'interruptions: hated' } : {}),
            },
          ]
        }),
      )
  },
}

/** Somebody starts while the other still speaks, by more than so many seconds or in mid-sentence. */
function isCutOff(before: Turn, turn: Turn, overlapSeconds: number): boolean {
  if (!before.end) return false
  const overlap = (before.end.getTime() - turn.at.getTime()) / 1000
  return overlap > overlapSeconds
}
