import { DAY } from '../../std/time.ts'
import { between } from '../conversations/in-time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { findPhrase, says } from '../outcomes/find-phrases.ts'
import { clauseAround } from '../outcomes/sentences.ts'
import { overlaps } from '../signals/overlaps.ts'
import { QUARTER, type Indicator, spanOfAct } from './indicator.ts'

/** Within ten days the client says that what we delivered is wrong, or we say sorry for it and have put it right. */
export const workRedone: Indicator = {
  id: 'work-redone',
  trait: 'unmet-expectations',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ relationship: { turns, asOf } }) => {
    const said = turns.filter(({ side }) => side === 'client')
    return turns.flatMap((delivery) => {
      if (isCorrection(delivery)) {
        const span = spanOfAct(delivery, 'apology')
        return [{ at: delivery.at, yes: true, side: 'provider' as const, turn: delivery, span }]
      }
      const handedOver = delivery.side === 'provider' ? findDone(delivery, 'delivered') : undefined
      if (!handedOver) return []
      const limit = new Date(delivery.at.getTime() + 10 * DAY)
      const replies = between(said, delivery.at.getTime())
      const again = between(replies, delivery.at.getTime(), limit.getTime()).find(
        (turn) =>
          (has(turn, 'complaint') || has(turn, 'request')) &&
          says(turn.own, turn.signals.lang, 'rework'),
      )
      // What nobody has answered has not stood yet.
      if (!again && (limit.getTime() > asOf.getTime() || replies.length === 0)) return []
      return [
        {
          at: again?.at ?? latest(limit, replies[0]?.at),
          yes: !!again,
          side: 'provider' as const,
          turn: again ?? delivery,
          span: again ? (findPhrase(again.own, again.signals.lang, 'rework') ?? null) : handedOver,
        },
      ]
    })
  },
}

/** "The old price was in it. Corrected, sorry!": whoever says sorry for it knows that it was wrong. */
function isCorrection(turn: Turn): boolean {
  const { own, side, signals } = turn
  if (side === 'client' || !has(turn, 'apology')) return false
  return findDone(turn, 'corrected') !== undefined && !says(own, signals.lang, 'unsolved')
}

/** Where a turn says that something is handed over or put right; "you will have it by Friday" does neither. */
function findDone({ own, signals: { lang, cues } }: Turn, kind: 'delivered' | 'corrected') {
  const place = findPhrase(own, lang, kind)
  if (!place) return undefined
  const clause = clauseAround(own, place)
  return cues.some((cue) => cue.act === 'commitment' && overlaps(cue, [clause])) ? undefined : place
}

function latest(one: Date, other: Date | undefined): Date {
  return other && other > one ? other : one
}
