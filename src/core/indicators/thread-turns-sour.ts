import { deviation, mean } from '../../std/stats.ts'
import { TWO_MONTHS, type Indicator } from './indicator.ts'

/** A thread starts friendly and ends sour. */
export const threadTurnsSour: Indicator = {
  id: 'thread-turns-sour',
  trait: 'negative-attitude',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',

  observe: ({ relationship: { conversations, turns } }) => {
    const own = turns.filter(({ side }) => side === 'client').map(({ signals }) => signals.attitude)
    const usual = Math.max(0.2, deviation(own))
    return conversations.flatMap((conversation) => {
      const said = conversation.turns.filter(({ side }) => side === 'client')
      const third = Math.floor(said.length / 3)
      const last = said.at(-1)
      if (said.length < 4 || !last) return []
      const tone = (some: typeof said): number => mean(some.map(({ signals }) => signals.attitude))
      const change = tone(said.slice(-third)) - tone(said.slice(0, third))
      return [
        {
          at: last.at,
          yes: change < -usual && tone(said.slice(-third)) < 0,
          side: 'client' as const,
          turn: last,
          span: null,
        },
      ]
    })
  },
}
