import type { Side } from '../../model/side.ts'
import type { Conversation, Turn } from '../conversations/relationship.ts'
import { TWO_MONTHS, type Indicator, type Observation } from './indicator.ts'
import { saidOfUs } from '../outcomes/said-of-us.ts'

/**
 * In a call, each time that a side cuts the other off (only where the norm does not allow it).
 *
 * A call in which nobody does is one no for each side; that the one who is cut off cuts nobody off is none.
 * Where the client says that it could not finish, we cut it off.
 */
export const interrupts: Indicator = {
  id: 'interrupts',
  trait: 'poor-etiquette',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'record',
  heedsNorms: true,

  observe: ({ relationship: { conversations, turns, norms } }) => {
    const norm = norms.interruptions ?? 'neutral'
    if (norm === 'fine') return []
    const calls = conversations.filter(({ channel }) => channel === 'call')
    const inCalls = calls.flatMap((call): Observation[] => {
      const cutOffs = findCutOffs(call, norm === 'hated' ? 300 : 2_000)
      if (cutOffs.length === 0) return firstOfSides(call).map((turn) => seenIn(turn, false))
      return cutOffs.map((turn) => {
        // The norm is the client's: it binds us, not those who hold it.
        const breaksNorm = norm === 'hated' && turn.side === 'provider'
        return { ...seenIn(turn, true), ...(breaksNorm ? { norm: 'interruptions: hated' } : {}) }
      })
    })
    return [...inCalls, ...turns.flatMap(protestsIn)]
  },
}

function protestsIn(turn: Turn): Observation[] {
  const [protest] = turn.side === 'client' ? saidOfUs(turn, 'cutOff') : []
  return protest ? [{ at: turn.at, yes: true, side: 'provider', turn, span: protest }] : []
}

function seenIn(turn: Turn, yes: boolean): Observation {
  return { at: turn.at, yes, side: turn.side, turn, span: null }
}

function firstOfSides({ turns }: Conversation): Turn[] {
  const sides: readonly Side[] = ['provider', 'client']
  return sides.flatMap((wanted) => turns.find(({ side }) => side === wanted) ?? [])
}

/** Where a side starts while somebody of the other still speaks, by more than so many milliseconds, and silences them: who speaks on was not cut off. */
function findCutOffs({ turns }: Conversation, overlap: number): Turn[] {
  return turns.filter((turn, place) => {
    const before = turns[place - 1]
    if (!before?.end || before.side === turn.side) return false
    if (turn.end && turn.end < before.end) return false
    return before.end.getTime() - turn.at.getTime() > overlap
  })
}
