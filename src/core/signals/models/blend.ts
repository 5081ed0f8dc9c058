import type { Act } from '../../../model/signal.ts'
import { logistic } from '../../../std/stats.ts'
import type { HeadName } from './head.ts'
import type { Odds } from './read-heads.ts'

/** Cues sum up to this before they show an attitude; `tanh` of half of it is 0.2. */
const SHOWS = 0.41
const BELOW = 0.39

/** What people do in business, warm or not. */
const dealings: readonly Act[] = [
  'question',
  'request',
  'commitment',
  'apology',
  'agreement',
  'disagreement',
  'opinion-ask',
  'explanation',
  'deferral',
  'decision',
  'planning',
  'reporting',
  'escalation',
]

/** From here on the models are sure of a side, and of there being one. */
const SURE = 2
const FELT = 1.5

/** How far a model alone may lean: to a side, and never so far that it shows. */
export function leanOf(cues: number, { attitude = 0 }: Odds): number {
  return Math.max(-BELOW, Math.min(BELOW, cues + 0.5 * attitude))
}

/**
 * The sum of the attitude's cues, and what the models make of it.
 *
 * A message that does business is judged by its cues: the models lean to a side and never show or
 * turn one. So it is with any message of which they are not sure.
 */
export function blendAttitude(
  cues: number,
  odds: Odds,
  acts: Partial<Record<Act, number>>,
): number {
  const { attitude = 0, feeling = 0 } = odds
  const deals = doesBusiness(acts)
  const isSure = !deals && Math.abs(attitude) > SURE
  if (Math.abs(cues) < SHOWS) return isSure && feeling > FELT ? cues + attitude : leanOf(cues, odds)
  const strengthened = cues + (isSure ? attitude : 0.5 * attitude)
  return cues > 0 ? Math.max(SHOWS, strengthened) : Math.min(-SHOWS, strengthened)
}

/**
 * What a model takes for an ask is mostly a statement where a message does something else, and would
 * wait for an answer for ever: there a model alone shows none.
 */
const ASKS: ReadonlySet<Act> = new Set(['question', 'request', 'opinion-ask'])
const UNSHOWN = 0.45

/**
 * What the cues are sure of, and acts of which a model is surer. `denied` are acts whose words are
 * there and mean something else ("no thanks to you"): of these a model knows nothing.
 */
export function blendActs(
  cues: Partial<Record<Act, number>>,
  odds: Odds,
  denied: ReadonlySet<Act> = new Set(),
): Partial<Record<Act, number>> {
  const blended = { ...cues }
  const isSilent = Object.values(cues).every((chance) => chance < 0.5)
  for (const act of modelled) {
    const known =
      act === 'request'
        ? Math.max(chanceOf(act, odds), chanceOf('intent', odds))
        : chanceOf(act, odds)
    const isAlone = ASKS.has(act) && !isSilent && !shows(cues, act)
    const chance = isAlone || denied.has(act) ? Math.min(UNSHOWN, known) : known
    if (chance >= 0.05 && chance > (cues[act] ?? 0)) blended[act] = Math.round(chance * 1000) / 1000
  }
  return blended
}

const modelled = [
  'question',
  'request',
  'thanks',
  'praise',
  'apology',
  'agreement',
  'disagreement',
  'opinion',
  'opinion-ask',
  'explanation',
] as const satisfies readonly Act[]

const shows = (acts: Partial<Record<Act, number>>, act: Act): boolean => (acts[act] ?? 0) >= 0.5

/** How much rarer an act is among us than in the sets of its head, in log-odds. */
const rarer: Partial<Readonly<Record<HeadName, number>>> = {
  question: 0.7,
  request: 0.7,
  intent: 1.5,
  thanks: 1,
  praise: 2,
  apology: 1,
  agreement: 1.5,
  opinion: 1.5,
  'opinion-ask': 1.5,
  explanation: 2.5,
}

/** What a head says; nothing where the language has none. */
function chanceOf(name: HeadName, odds: Odds): number {
  const known = odds[name]
  return known === undefined ? 0 : logistic(known - (rarer[name] ?? 0))
}

/** Insults are rarer among us than in the sets that the models learned from, and rarest where business is done. */
const RARE = 0.7
const RARE_IN_BUSINESS = 1

/** A model that is sure that the whole is civil makes an insult doubtful, and never overrules it. */
const MOST_DOUBT = 0.95

/**
 * How probable rudeness is. A phrase decides; where there is none, an insult may lie in the whole of
 * the words.
 */
export function blendRudeness(
  cues: number,
  { rude }: Odds,
  acts: Partial<Record<Act, number>>,
): number {
  if (rude === undefined) return logistic(cues)
  const doubt = Math.min(MOST_DOUBT, Math.max(0, -(rude + 1) / 2))
  const believed = cues > 0 ? cues - doubt : cues
  return logistic(Math.max(believed, rude - (doesBusiness(acts) ? RARE_IN_BUSINESS : RARE)))
}

function doesBusiness(acts: Partial<Record<Act, number>>): boolean {
  return dealings.some((act) => shows(acts, act))
}
