import type { Span } from '../../model/span.ts'
import { between, countUntil, isBefore } from '../conversations/in-time.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { saysOfUs } from '../outcomes/said-of-us.ts'
import { findGraveWords, findThreat } from '../indicators/threat.ts'
import { says } from '../outcomes/find-phrases.ts'
import { sentenceAround, sentencesOf } from '../outcomes/sentences.ts'
import { daysBetween } from '../../std/time.ts'
import { oncePer } from '../../std/once-per.ts'

/** Notice, a lawyer, refusal to pay, a rival's pitch: one is enough, and goes straight to a person. */
export type SevereEvent = { readonly turn: Turn; readonly span: Span; readonly answered: boolean }

/**
 * The grave things the client said.
 *
 * One is answered once we replied and the client has since said something kind, agreed or settled it, and
 * does not threaten or complain again. A neutral line ("Send us the passwords") answers nothing. A notice
 * is answered only where the client stays: who leaves may well leave politely. A refusal to pay, and what
 * is threatened on a condition, is answered too where we have made amends and the client is content again;
 * so is a demand for all access, where we have handed it over.
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
      const span = findThreat(turn) ?? findHandOverDemand(turn)
      return span ? [{ turn, span, peace: findPeace(turn, turns) }] : []
    })
    return { threats, said }
  },
)

function findPeace(threat: Turn, turns: readonly Turn[]): Turn | undefined {
  const later = between(turns, threat.at.getTime())
  const reply = later.find(({ side }) => side === 'provider')
  if (!reply) return undefined
  const amends = later.find((turn) => turn.side === 'provider' && makesAmends(turn))
  const isGrave = findGraveWords(threat) !== undefined
  const mayBeSettled = amends && (isUltimatum(threat) || !has(threat, 'escalation'))
  return between(later, reply.at.getTime()).find((turn) => {
    if (turn.side !== 'client' || !isCalm(turn)) return false
    if (!isGrave) return isConciliatory(turn)
    return takesBack(turn) || (mayBeSettled && isBefore(amends.at, turn.at) && isContent(turn))
  })
}

/** Where a turn demands in grave words that all access be handed over: often the first word of leaving. */
function findHandOverDemand(turn: Turn): Span | undefined {
  const { own, signals } = turn
  const grave = has(turn, 'request') ? findGraveWords(turn) : undefined
  if (!grave) return undefined
  const { start, end } = sentenceAround(own, grave)
  return says(own.slice(start, end), signals.lang, 'access') ? grave : undefined
}

/**
 * Whether all that a turn threatens is not to pay, or hangs on a condition: "put it right, or we leave".
 * A notice of leaving in any of its sentences makes it one.
 */
function isUltimatum(threat: Turn): boolean {
  const { own, signals } = threat
  const graveSentences = sentencesOf(own).filter(({ start, end }) =>
    says(own.slice(start, end), signals.lang, 'severe'),
  )
  return graveSentences.every(
    (sentence) =>
      saysOfUs(threat, 'onCondition', sentence) || saysOfUs(threat, 'payment', sentence),
  )
}

/** We own the fault, or hand over what puts it right. */
function makesAmends(turn: Turn): boolean {
  return has(turn, 'apology') || says(turn.own, turn.signals.lang, 'delivered')
}

/** The client settles the matter, or is glad of our work again; thanks alone may be for the reply. */
function isContent(turn: Turn): boolean {
  return has(turn, 'decision') || has(turn, 'praise')
}

/** Whether the client takes a grave word back: it stays, renews or pays after all. Courtesy alone does not. */
function takesBack({ own, signals: { lang } }: Turn): boolean {
  return says(own, lang, 'takenBack')
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
