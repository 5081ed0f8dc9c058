import type { Assessment } from '../../model/assessment.ts'
import { daysBetween, WEEK } from '../../std/time.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { dayOf } from '../conversations/working-time.ts'

/** Trouble of which nothing was seen for so long is over, and what comes then is another: the cool-down of the alarms (docs/rules.md). */
const OVER_AFTER_DAYS = 56

/**
 * Who noticed the present trouble first: the day of the client's first complaint or grave word in it,
 * and the first of the weekly moments at which a warning of ours was up. Where there is no trouble
 * now, or one side has not noticed it, null. What is older than the moments is left aside, for of then
 * only the client's side would be known.
 */
export function noticedFirst(
  { turns, calendar, asOf }: Relationship,
  moments: readonly Date[],
  isWarnedAt: (moment: Date) => boolean,
): Assessment['noticed'] {
  const from = (moments[0] ?? asOf).getTime() - WEEK
  const signs = turns
    .filter((turn) => isSign(turn) && turn.at.getTime() >= from)
    .map(({ at }) => ({ at, by: 'client' as const }))
  const looks = moments.map((at) => ({ at, by: 'us' as const }))
  const first: { client?: Date; us?: Date } = {}
  let earliest = asOf
  // From now back into the past, as long as the trouble lasts: a moment is only looked at where it may be part of it.
  for (const { at, by } of [...signs, ...looks].toSorted(
    (a, b) => b.at.getTime() - a.at.getTime(),
  )) {
    if (daysBetween(at, earliest) > OVER_AFTER_DAYS) break
    if (by === 'us' && !isWarnedAt(at)) continue
    first[by] = at
    earliest = at
  }
  const dayAt = (at: Date | undefined): string | null => (at ? dayOf(at, calendar) : null)
  return { client: dayAt(first.client), us: dayAt(first.us) }
}

function isSign(turn: Turn): boolean {
  return turn.side === 'client' && (has(turn, 'complaint') || has(turn, 'escalation'))
}
