import { findPhrase } from '../outcomes/find-phrases.ts'
import { HALF_YEAR, type Indicator, type Observation } from './indicator.ts'
import { isLive, monthsOf } from './windows.ts'

/** What the client thinks reaches us through others: we say so, or a colleague of the client does. */
export const saidElsewhere: Indicator = {
  id: 'said-elsewhere',
  trait: 'withheld-opinions',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',
  telltale: true,

  observe: ({ relationship }) => {
    const observed = monthsOf(relationship).flatMap((month): Observation[] => {
      const told = month.turns.flatMap((turn) => {
        const span = findPhrase(turn.own, turn.signals.lang, 'viewElsewhere')
        return span ? [{ at: turn.at, yes: true, side: 'client' as const, turn, span }] : []
      })
      if (told.length > 0 || !month.isWhole || !isLive(month, 'client')) return told
      return [{ at: month.end, yes: false, side: 'client', turn: null, span: null }]
    })
    // That we never heard so is no praise of the client: our words can better none of its traits.
    return observed.some(({ yes }) => yes) ? observed : []
  },
}
