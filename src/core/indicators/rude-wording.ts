import { DAY } from '../../std/time.ts'
import { between } from '../conversations/in-time.ts'
import { inExchange, type Relationship, type Turn } from '../conversations/relationship.ts'
import { TWO_MONTHS, type Indicator, spanOfAct } from './indicator.ts'
import { judgeRudeness } from './judge-rudeness.ts'
import { clearsUs, saidOfUs } from '../outcomes/said-of-us.ts'

/** Wording that this client would find rude: measured after its norms, or found rude by its own word. */
export const rudeWording: Indicator = {
  id: 'rude-wording',
  trait: 'poor-etiquette',
  halfLifeWeeks: TWO_MONTHS,
  kind: 'wording',
  ofPerson: true,
  heedsNorms: true,

  observe: (reading) =>
    reading.relationship.turns.map((turn) => {
      const seen = judgeRudeness(turn, reading)
      const protest = seen.yes ? undefined : findProtest(turn, reading.relationship)
      if (!protest) return seen
      const span = spanOfAct(turn, 'refusal-to-explain', 'blame')
      return { ...seen, at: protest.at, yes: true, span }
    }),
}

/** The client's next word in the exchange, where it is that ours were without respect. */
function findProtest(turn: Turn, { turns }: Relationship): Turn | undefined {
  if (turn.side === 'client') return undefined
  const at = turn.at.getTime()
  const next = between(turns, at, at + 3 * DAY).find((other) => inExchange(other, turn))
  if (next?.side !== 'client' || clearsUs(next)) return undefined
  return saidOfUs(next, 'disrespected').length > 0 ? next : undefined
}
