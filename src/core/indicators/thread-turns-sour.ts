import { deviation, mean } from '../../std/stats.ts'
import type { Relationship, Turn } from '../conversations/relationship.ts'
import { type LearnedNorm, learnedNorm } from '../outcomes/learned-norm.ts'
import { TWO_MONTHS, type Indicator } from './indicator.ts'
import { BLUNT, isExcused } from './plain-objection.ts'
import { spanOfTone } from './warm-week.ts'

/** A thread starts friendly and ends sour. */
export const threadTurnsSour: Indicator = {
  id: 'thread-turns-sour',
  trait: 'negative-attitude',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',
  heedsNorms: true,

  observe: ({ relationship }) => {
    const { conversations, ignoresHabits } = relationship
    const usual = ignoresHabits ? LEAST_SWING : swingOf(relationship)
    const norm = usualSwing(relationship)
    return conversations.flatMap((conversation) => {
      const said = conversation.turns.filter(({ side }) => side === 'client')
      const third = Math.floor(said.length / 3)
      const last = said.at(-1)
      if (said.length < 4 || !last) return []
      const start = said.slice(0, third)
      const end = said.slice(-third)
      const change = toneOf(end) - toneOf(start)
      const endsSour = toneOf(end) < 0
      const turnsSour = change < -usual && endsSour
      const isByObjections =
        turnsSour && toneOf(end.filter((turn) => !isExcused(turn, relationship))) >= 0
      return [
        {
          at: last.at,
          yes: turnsSour,
          side: 'client' as const,
          turn: last,
          span: turnsSour ? spanOfTone(last, false) : null,
          ...(isByObjections ? { weight: 0, norm: BLUNT } : {}),
          learned: endsSour && change < -LEAST_SWING && change >= -usual ? norm : null,
        },
      ]
    })
  },
}

function toneOf(turns: readonly Turn[]): number {
  return mean(turns.map(({ signals }) => signals.attitude))
}

/** A change of tone below this means nothing of anybody; one of twice as much is usual for few. */
const LEAST_SWING = 0.2
const WIDE_SWING = 0.4
const LEAST_MESSAGES = 8

function swingOf({ turns }: Relationship): number {
  const own = turns.filter(({ side }) => side === 'client').map(({ signals }) => signals.attitude)
  return Math.max(LEAST_SWING, deviation(own))
}

/** How far this client's tone goes up and down, by name; null where it is as even as anybody's. */
export function usualSwing(relationship: Relationship): LearnedNorm | null {
  const said = relationship.turns.filter(({ side }) => side === 'client')
  const [first] = said
  const swing = swingOf(relationship)
  if (!first || said.length < LEAST_MESSAGES || swing <= LEAST_SWING) return null
  return learnedNorm('toneSwing', swing >= WIDE_SWING ? 'wide' : 'some', first.at)
}
