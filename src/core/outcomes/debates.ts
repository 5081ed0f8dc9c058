import type { DebateState } from '../../model/assessment.ts'
import { type Fingerprint, similarity, trigrams } from '../../std/similarity.ts'
import { type MatterFinder, matterFinder, mattersOf, namesIn } from './matters.ts'
import { DAY } from '../../std/time.ts'
import { withoutMarks } from '../conversations/answered-by-subject.ts'
import {
  has,
  inOneMailThread,
  type Relationship,
  type Turn,
} from '../conversations/relationship.ts'
import { says } from './find-phrases.ts'
import { offersOptions, saysEither } from './options-offered.ts'
import { sentenceAround } from './sentences.ts'

/** A matter on which two people hold opposing views, and how it stands. */
export type Disputed = {
  readonly about: string
  readonly opened: Date
  readonly state: DebateState
  /** When it was settled, dropped, or last spoken of. */
  readonly changed: Date
  readonly turns: readonly Turn[]
  /** Turns in which it was disputed again after it had been settled. */
  readonly reopened: readonly Turn[]
}

/** A debate that is open for longer is a sign; one that nobody mentions for as long was dropped. */
export const DEBATE_DAYS = 21
const DROPPED_AFTER = DEBATE_DAYS * DAY
const REOPENED_WITHIN = 60 * DAY
/** So long after its last word a debate may be taken up elsewhere by the name of its matter alone. */
const CARRIED_OVER = 30 * DAY
/** How alike words must be to speak of the same matter: in its thread, and in another. */
const SAME_TOPIC = 0.3
const ELSEWHERE = 0.6

type Draft = {
  readonly turns: Turn[]
  readonly grams: Fingerprint
  readonly names: ReadonlySet<string>
  readonly objector: Turn
  settled: Turn | null
  /** Who said last that it is undecided, here or elsewhere. */
  recalled: Turn | null
  reopened: Turn[]
  /** Somebody has asked about another thing since: what is agreed then is agreed of that. */
  isAside: boolean
}

/**
 * Finds debates: somebody objects to what another proposed, and the two views stand against each other.
 *
 * A decision, the objector's agreement, or a next step somebody takes on resolves one. Silence never does.
 */
export function listDebates(relationship: Relationship): Disputed[] {
  const drafts: Draft[] = []
  const names = matterFinder(relationship.turns)
  for (const [place, turn] of relationship.turns.entries()) {
    const isObjection = has(turn, 'disagreement') && !has(turn, 'refusal-to-explain')
    const proposal = isObjection
      ? (findProposal(relationship.turns, place) ?? findByName(relationship.turns, place, names))
      : undefined
    const running = drafts.find(
      (draft) => isPartOf(turn, draft, names) && !isOfNewProposal(proposal, draft, names),
    )
    for (const draft of drafts) if (isRecalledBy(turn, draft, names)) draft.recalled = turn
    if (running) follow(running, turn, names)
    else if (proposal)
      drafts.push({
        turns: [proposal, turn],
        grams: trigrams(`${proposal.own} ${turn.own}`),
        names: namesIn(`${proposal.own} ${turn.own}`),
        objector: turn,
        settled: isSettledBy(turn, turn) ? turn : null,
        recalled: null,
        reopened: [],
        isAside: false,
      })
  }
  return drafts.map((draft) => conclude(draft, relationship.asOf))
}

/** Once a matter is settled, an objection to something newer that does not name it is of another matter. */
function isOfNewProposal(proposal: Turn | undefined, draft: Draft, names: MatterFinder): boolean {
  const { settled } = draft
  return (
    proposal !== undefined &&
    settled !== null &&
    proposal.at.getTime() > settled.at.getTime() &&
    !names(proposal, draft)
  )
}

/** The latest words of another person, in the same exchange, that could be objected to. */
function findProposal(turns: readonly Turn[], place: number): Turn | undefined {
  const objection = turns[place]
  if (!objection) return undefined
  const before = turns
    .slice(Math.max(0, place - 12), place)
    .filter((turn) => turn.person !== objection.person && inOneExchange(turn, objection))
  const last = before.at(-1)
  if (last && has(last, 'question') && !isProposal(last) && objection.length < LONGEST_ANSWER)
    return undefined
  const proposal = before.findLast(isProposal) ?? (disputesPrice(objection) ? last : undefined)
  // A bare "No." is said to the last words.
  return objection.length < LEAST_OBJECTION && proposal !== last ? undefined : proposal
}

/** In a chat, which has no threads, an objection may be to what was proposed weeks ago, by its name. */
function findByName(turns: readonly Turn[], place: number, names: MatterFinder): Turn | undefined {
  const objection = turns[place]
  if (objection?.channel !== 'chat') return undefined
  return turns
    .slice(0, place)
    .findLast(
      (turn) =>
        turn.side !== objection.side &&
        turn.channel === 'chat' &&
        objection.at.getTime() - turn.at.getTime() <= REOPENED_WITHIN &&
        isProposal(turn) &&
        names(objection, { names: namesIn(turn.own), turns: [turn] }),
    )
}

/** A bill that is sent proposes nothing in words; who disputes it objects to it all the same. */
function disputesPrice({ own, signals }: Turn): boolean {
  return says(own, signals.lang, 'valueDisputed')
}

/** "No, not yet" answers a question, and objects to nothing. */
const LONGEST_ANSWER = 12
const LEAST_OBJECTION = 3

const proposing = [
  'opinion',
  'planning',
  'disagreement',
  'commitment',
  'opinion-ask',
  'explanation',
  'decision',
] as const

/** What may be objected to: a view, a plan, a deed asked for; to be asked for figures or access proposes nothing. */
function isProposal(turn: Turn): boolean {
  if (proposing.some((act) => has(turn, act))) return true
  const { lang } = turn.signals
  return has(turn, 'request') && !says(turn.own, lang, 'data') && !says(turn.own, lang, 'access')
}

function inOneExchange(one: Turn, other: Turn): boolean {
  if (one.conversation === other.conversation) return true
  return (
    one.channel === 'chat' &&
    other.channel === 'chat' &&
    Math.abs(one.at.getTime() - other.at.getTime()) <= 3 * DAY
  )
}

function isPartOf(turn: Turn, draft: Draft, names: MatterFinder): boolean {
  const last = draft.turns.at(-1)
  if (!last || turn.at.getTime() - last.at.getTime() > REOPENED_WITHIN) return false
  const isOpposed = has(turn, 'disagreement')
  const isSameThread = inOneMailThread(turn, last)
  if (!draft.settled) {
    const isSoon = turn.at.getTime() - last.at.getTime() <= 14 * DAY
    // Unsettled, it goes on for as long as its thread does.
    if (isSameThread && turn.at.getTime() - last.at.getTime() <= 45 * DAY) return true
    if (inOneExchange(turn, last) && isSoon) return true
    const isChat = turn.channel === 'chat' && last.channel === 'chat'
    if (isOpposed && (isSameThread || isChat)) return true
    const isNear = turn.at.getTime() - last.at.getTime() <= CARRIED_OVER
    // Taken elsewhere, its own words are no common ones, however often it has said them.
    const isMoved = turn.channel !== last.channel
    const mayCarryOn =
      isChat || isOpposed || has(turn, 'decision') || (isMoved && offersOptions(turn))
    const matter = isMoved ? draft : { names: draft.names, turns: [] }
    if (isNear && mayCarryOn && names(turn, matter)) return true
  }
  const isChatAgain = turn.channel === 'chat' && last.channel === 'chat'
  if (draft.settled && isChatAgain && isOpposed && turn.length >= ASSENT && names(turn, draft))
    return true
  return (
    (isOpposed || (!draft.settled && has(turn, 'decision'))) &&
    turn.length >= 5 &&
    similarity(draft.grams, mattersOf(turn)) >= (isSameThread ? SAME_TOPIC : ELSEWHERE)
  )
}

/**
 * "The matter of the photographs has been open since April": whoever says so in time, and wherever, has not
 * dropped it. What else is said there is of other matters.
 */
function isRecalledBy(turn: Turn, draft: Draft, names: MatterFinder): boolean {
  const last = draft.recalled ?? draft.turns.at(-1)
  return (
    !draft.settled &&
    last !== undefined &&
    turn.at.getTime() - last.at.getTime() <= DROPPED_AFTER &&
    says(turn.own, turn.signals.lang, 'undecided') &&
    names(turn, draft)
  )
}

function follow(draft: Draft, turn: Turn, names: MatterFinder): void {
  const previous = draft.turns.at(-1)
  draft.turns.push(turn)
  const isOpposed = has(turn, 'disagreement')
  const asks = (['question', 'opinion-ask', 'request'] as const).some((act) => has(turn, act))
  const isOwn = isOpposed || has(turn, 'agreement') || inOneMailThread(turn, draft.objector)
  const takesUp = (said: Fingerprint): boolean => similarity(said, mattersOf(turn)) >= SAME_TOPIC
  const isOnTopic =
    takesUp(draft.grams) ||
    (!draft.isAside && previous !== undefined && takesUp(mattersOf(previous)))
  if (asks || isOpposed) draft.isAside = !isOwn && !isOnTopic
  else if (comesBack(turn, draft, names)) draft.isAside = false
  if (draft.settled) {
    if (isOpposed) {
      draft.reopened = [...draft.reopened, turn]
      draft.settled = null
    }
  } else if (decidesInCall(turn, draft.objector)) draft.settled = turn
  else if (!draft.isAside && isSettledBy(turn, draft.objector, previous)) draft.settled = turn
}

/** A few words of assent are of what was asked last. */
const ASSENT = 5

/** Whether an agreement or decision is of the debate again: it names the matter, or the objector says more than a nod. */
function comesBack(turn: Turn, draft: Draft, names: MatterFinder): boolean {
  if (!has(turn, 'agreement') && !has(turn, 'decision')) return false
  return names(turn, draft) || (turn.person === draft.objector.person && turn.length >= ASSENT)
}

/** In the call of the objection all hear what is decided: whatever was asked between, it is decided of that. */
function decidesInCall(turn: Turn, objector: Turn): boolean {
  return (
    turn.channel === 'call' && turn.conversation === objector.conversation && has(turn, 'decision')
  )
}

function isSettledBy(turn: Turn, objector: Turn, previous?: Turn): boolean {
  // "Either you bring another one, or let us drop it" decides nothing yet.
  if (saysEither(turn)) return false
  if (has(turn, 'decision')) return true
  if (has(turn, 'disagreement')) return false
  if (has(turn, 'agreement'))
    return (
      !says(turn.own, turn.signals.lang, 'undecided') &&
      !sidesWith(objector, turn, previous) &&
      !leavesChoice(objector, turn) &&
      !asksOnceMore(turn, previous) &&
      !yieldsOnlyInPart(turn)
    )
  return turn.person !== objector.person && has(turn, 'commitment')
}

/** A colleague who agrees right upon the objection agrees with it. */
function sidesWith(objector: Turn, turn: Turn, previous: Turn | undefined): boolean {
  return (
    turn.person !== objector.person && turn.side === objector.side && previous?.side === turn.side
  )
}

/** "Tuesday or Wednesday works for us, which suits you?": who leaves a choice to the objector has not agreed with him. */
function leavesChoice(objector: Turn, turn: Turn): boolean {
  return turn.person !== objector.person && has(turn, 'opinion-ask')
}

/** "Did you get to it? Happy to talk it through": who asks after his own words is still waiting for the other's. */
function asksOnceMore(turn: Turn, previous: Turn | undefined): boolean {
  return previous?.side === turn.side && has(turn, 'question')
}

/** "Fine, leave it for now; this sum I do not pay": who complains, threatens or refuses to pay has not come round. */
function yieldsOnlyInPart(turn: Turn): boolean {
  return (
    has(turn, 'complaint') ||
    has(turn, 'escalation') ||
    (['valueDisputed', 'severe'] as const).some((kind) => says(turn.own, turn.signals.lang, kind))
  )
}

function conclude(draft: Draft, asOf: Date): Disputed {
  const [first] = draft.turns
  const last = draft.turns.at(-1)
  const opened = draft.objector.at
  const spoken = [opened, last?.at ?? opened, draft.recalled?.at ?? opened]
  const lastAt = new Date(Math.max(...spoken.map((at) => at.getTime())))
  const state: DebateState = draft.settled
    ? 'resolved'
    : asOf.getTime() - lastAt.getTime() > DROPPED_AFTER
      ? 'dropped'
      : 'open'
  return {
    about: topicOf(draft.objector, first),
    opened,
    state,
    changed:
      draft.settled?.at ??
      (state === 'dropped' ? new Date(lastAt.getTime() + DROPPED_AFTER) : lastAt),
    turns: draft.turns,
    reopened: draft.reopened,
  }
}

/** What it is about: the mail's subject, else the objecting sentence. */
function topicOf(objection: Turn, proposal: Turn | undefined): string {
  const subject = withoutMarks(objection.subject ?? proposal?.subject ?? '')
  if (subject) return subject
  const cue = objection.signals.cues.find(({ act }) => act === 'disagreement')
  const { start, end } = sentenceAround(objection.own, cue ?? { start: 0, end: 1 })
  return objection.own.slice(start, end).slice(0, 160)
}
