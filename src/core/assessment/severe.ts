import type { Span } from '../../model/span.ts'
import { between, countUntil } from '../conversations/in-time.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { findPhrase, says } from '../outcomes/find-phrases.ts'
import { daysBetween } from '../../std/time.ts'
import { oncePer } from '../../std/once-per.ts'

/** Notice, a lawyer, refusal to pay, a rival's pitch: one is enough, and goes straight to a person. */
export type SevereEvent = { readonly turn: Turn; readonly span: Span; readonly answered: boolean }

/**
 * The grave things the client said.
 *
 * One is answered once we replied and the client has since said something kind, agreed or settled it, and
 * does not threaten or complain again. A neutral line ("Send us the passwords") answers nothing. A notice
 * or a refusal to pay is answered only where the client stays or pays: who leaves may well leave politely.
 */
function listSevereEvents({ turns }: Relationship, asOf: Date): SevereEvent[] {
  const { threats, said } = threatsIn(turns)
  const now = asOf.getTime()
  const last = said[countUntil(said, now) - 1]
  const isCalmNow = last !== undefined && isCalm(last)
  return threats
    .filter(({ turn }) => turn.at.getTime() <= now)
    .map(({ turn, span, peace }) => ({
      turn,
      span,
      answered: isCalmNow && peace !== undefined && peace.at.getTime() <= now,
    }))
}

/** A grave word stands for so long, where it is not answered. */
const STANDS_FOR_DAYS = 90

/** Those of them that call for somebody at a moment: unanswered, and of the last three months. */
export function listStandingEvents(relationship: Relationship, asOf: Date): SevereEvent[] {
  return listSevereEvents(relationship, asOf).filter(
    ({ answered, turn }) => !answered && daysBetween(turn.at, asOf) <= STANDS_FOR_DAYS,
  )
}

/** A grave word, and the first kind or settling one of the client after our reply. */
type Threat = { readonly turn: Turn; readonly span: Span; readonly peace: Turn | undefined }

/** The client's threats and all that it said: looked for once, and judged at many moments. */
const threatsIn = oncePer(
  (turns: readonly Turn[]) => turns,
  (turns) => {
    const said = turns.filter(({ side }) => side === 'client')
    const threats = said.flatMap((turn): Threat[] => {
      if (!has(turn, 'escalation')) return []
      const cue = turn.signals.cues.find(({ act }) => act === 'escalation')
      const grave = findPhrase(turn.own, turn.signals.lang, 'severe')
      const span = grave ?? cue
      return span && (grave || isMeant(turn))
        ? [{ turn, span, peace: findPeace(turn, turns, grave !== undefined) }]
        : []
    })
    return { threats, said }
  },
)

function findPeace(threat: Turn, turns: readonly Turn[], isGrave: boolean): Turn | undefined {
  const later = between(turns, threat.at.getTime())
  const reply = later.find(({ side }) => side === 'provider')
  if (!reply) return undefined
  return between(later, reply.at.getTime()).find(
    (turn) =>
      turn.side === 'client' && isCalm(turn) && (isGrave ? takesBack(turn) : isConciliatory(turn)),
  )
}

/** Whether the client takes a grave word back: it stays, renews or pays after all. Courtesy alone does not. */
function takesBack({ own, signals: { lang } }: Turn): boolean {
  return says(own, lang, 'takenBack')
}

/** An escalation in no words known as grave counts where it is sure, or said coldly and without a kind word. */
function isMeant(turn: Turn): boolean {
  if ((turn.signals.acts.escalation ?? 0) >= 0.8) return true
  return turn.signals.attitude <= -0.2 && !has(turn, 'thanks') && !has(turn, 'praise')
}

function isCalm(turn: Turn): boolean {
  return !has(turn, 'escalation') && !has(turn, 'complaint') && turn.signals.attitude > -0.2
}

function isConciliatory(turn: Turn): boolean {
  const { attitude } = turn.signals
  const settles = (['thanks', 'praise', 'agreement', 'decision'] as const).some((act) =>
    has(turn, act),
  )
  return attitude >= 0.2 || (settles && attitude > -0.2)
}
