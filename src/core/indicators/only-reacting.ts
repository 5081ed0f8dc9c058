import { QUARTER, type Indicator } from './indicator.ts'
import { isLive, isMostlyOff, monthsOf } from './windows.ts'

/** In a month of contact, we start nothing ourselves. */
export const onlyReacting: Indicator = {
  id: 'only-reacting',
  trait: 'no-strategic-planning',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship }) =>
    monthsOf(relationship).flatMap((month) => {
      if (!isLive(month, 'client')) return []
      const first = new Map<string, (typeof month.turns)[number]>()
      for (const turn of month.turns)
        if (!first.has(turn.conversation)) first.set(turn.conversation, turn)
      const opened = [...first.values()].find(({ side }) => side === 'provider')
      if (!opened && (!month.isWhole || isMostlyOff(month, relationship))) return []
      return [
        {
          at: opened?.at ?? month.end,
          yes: !opened,
          side: 'provider' as const,
          turn: opened ?? null,
          span: null,
        },
      ]
    }),
}
