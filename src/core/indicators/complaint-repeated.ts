import { mattersOf } from '../outcomes/matters.ts'
import { similarity } from '../../std/similarity.ts'
import { DAY } from '../../std/time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { says } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** The client complains of the same thing again within thirty days. */
export const complaintRepeated: Indicator = {
  id: 'complaint-repeated',
  trait: 'negative-attitude',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship: { turns } }) => {
    const said = turns.filter(({ side }) => side === 'client')
    const complaints = said.filter((turn) => has(turn, 'complaint'))
    return complaints.map((turn) => {
      const isRepeat = said.some(
        (other) => isSoonAfter(turn, other) && isSameGrievance(turn, other),
      )
      return {
        at: turn.at,
        yes: isRepeat,
        side: 'client' as const,
        turn,
        span: spanOfAct(turn, 'complaint'),
      }
    })
  },
}

function isSoonAfter(turn: Turn, other: Turn): boolean {
  const gap = turn.at.getTime() - other.at.getTime()
  return gap > DAY / 4 && gap <= 30 * DAY
}

/** A complaint in like words; or, of one that says itself that it is not the first, what was asked in its thread before. */
function isSameGrievance(turn: Turn, other: Turn): boolean {
  if (has(other, 'complaint') && similarity(mattersOf(turn), mattersOf(other)) >= 0.25) return true
  if (!says(turn.own, turn.signals.lang, 'chased')) return false
  return (
    turn.conversation === other.conversation &&
    (['complaint', 'request', 'question'] as const).some((act) => has(other, act))
  )
}
