import { listPlans, type Planned } from '../outcomes/plans.ts'
import { QUARTER, type Indicator } from './indicator.ts'
import { isLive, isMostlyOff, monthsOf, type Window } from './windows.ts'

/** In a month of contact for which nothing was planned, we start nothing ourselves. */
export const onlyReacting: Indicator = {
  id: 'only-reacting',
  trait: 'no-strategic-planning',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship }) => {
    const plans = listPlans(relationship)
    return monthsOf(relationship).flatMap((month) => {
      if (!isLive(month, 'client')) return []
      const first = new Map<string, (typeof month.turns)[number]>()
      for (const turn of month.turns)
        if (!first.has(turn.conversation)) first.set(turn.conversation, turn)
      const opened = [...first.values()].find(({ side }) => side === 'provider')
      if (!opened && (!month.isWhole || isMostlyOff(month, relationship))) return []
      if (!opened && plans.some((plan) => covers(plan, month))) return []
      return [
        {
          at: opened?.at ?? month.end,
          yes: !opened,
          side: 'provider' as const,
          turn: opened ?? null,
          span: null,
        },
      ]
    })
  },
}

/** Whether a plan that was laid out before a month reaches over most of it: who works by it does not only react. */
function covers({ at, until }: Planned, { start, end }: Window): boolean {
  const middle = (start.getTime() + end.getTime()) / 2
  return until !== undefined && at < start && until.getTime() >= middle
}
