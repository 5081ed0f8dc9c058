import type { Span } from '../../model/span.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import { oncePer } from '../../std/once-per.ts'

/** Notice, a lawyer, refusal to pay, a rival's pitch: one is enough, and goes straight to a person. */
export type SevereEvent = { readonly turn: Turn; readonly span: Span; readonly answered: boolean }

/**
 * The grave things the client said.
 *
 * One is answered once we replied and the client has since said something kind, agreed or settled it, and
 * does not threaten or complain again. A neutral line ("Send us the passwords") answers nothing.
 */
export function listSevereEvents({ turns }: Relationship, asOf: Date): SevereEvent[] {
  return threatsIn(turns)
    .filter(({ at }) => at <= asOf)
    .flatMap((turn) => {
      const cue = turn.signals.cues.find(({ act }) => act === 'escalation')
      const grave = findPhrase(turn.own, turn.signals.lang, 'severe')
      const span = grave ?? cue
      return span && (grave || isMeant(turn))
        ? [{ turn, span, answered: isAnswered(turn, turns, asOf) }]
        : []
    })
}

/** The client's escalations: looked for once, and judged at many moments. */
const threatsIn = oncePer(
  (turns: readonly Turn[]) => turns,
  (turns) => turns.filter((turn) => turn.side === 'client' && has(turn, 'escalation')),
)

/** An escalation in no words known as grave counts where it is sure, or said coldly and without a kind word. */
function isMeant(turn: Turn): boolean {
  if ((turn.signals.acts.escalation ?? 0) >= 0.8) return true
  return turn.signals.attitude <= -0.2 && !has(turn, 'thanks') && !has(turn, 'praise')
}

function isAnswered(event: Turn, turns: readonly Turn[], asOf: Date): boolean {
  const later = turns.filter(({ at }) => at > event.at && at <= asOf)
  const reply = later.find(({ side }) => side === 'provider')
  if (!reply) return false
  const since = later.filter(({ side, at }) => side === 'client' && at > reply.at)
  const calm = since.filter(
    (turn) => !has(turn, 'escalation') && !has(turn, 'complaint') && turn.signals.attitude > -0.2,
  )
  return calm.length >= 1 && calm.at(-1) === since.at(-1) && calm.some(isConciliatory)
}

function isConciliatory(turn: Turn): boolean {
  const { attitude } = turn.signals
  const settles = (['thanks', 'praise', 'agreement', 'decision'] as const).some((act) =>
    has(turn, act),
  )
  return attitude >= 0.2 || (settles && attitude > -0.2)
}
