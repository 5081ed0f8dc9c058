import { startOfWeek } from '../../std/time.ts'
import type { Act } from '../../model/signal.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'

/** A learned norm of tone needs so many messages, of so many weeks, and of both sides (docs/rules.md). */
const LEAST_MESSAGES = 20
const LEAST_WEEKS = 4
const LEAST_OF_EACH_SIDE = 5
/** As much of the swearing may sound angry, for strong words alone do; beyond it nobody is at ease. */
const MOST_IN_ANGER = 0.25

const RUDE = 0.5

/** Whether a message sounds rude, whatever the client thinks of it. */
export function isRude({ signals }: Turn): boolean {
  return signals.rudeness >= RUDE
}

/**
 * Since when both sides swear at ease, read off their own messages; null where they do not.
 *
 * It holds from the first of the messages that showed it. Swearing in anger speaks against it.
 */
export function learnEase({ turns }: Relationship): Date | null {
  const swearing = turns.filter(isRude)
  const atEase = swearing.filter((turn) => !isAngry(turn))
  const weeks = new Set(atEase.map(({ at }) => startOfWeek(at).getTime()))
  const [first] = atEase
  const isLearned =
    atEase.length >= LEAST_MESSAGES &&
    weeks.size >= LEAST_WEEKS &&
    (['client', 'provider'] as const).every(
      (side) => atEase.filter((turn) => turn.side === side).length >= LEAST_OF_EACH_SIDE,
    ) &&
    swearing.length - atEase.length <= swearing.length * MOST_IN_ANGER
  return isLearned && first ? first.at : null
}

const HOSTILE: readonly Act[] = [
  'complaint',
  'blame',
  'escalation',
  'disagreement',
  'refusal-to-explain',
]

/** Whether a rude message is meant in earnest: it is cold, and somebody or something is attacked in it. */
export function isAngry(turn: Turn): boolean {
  return turn.signals.attitude <= -0.2 && HOSTILE.some((act) => has(turn, act))
}
