import { oncePer } from '../../std/once-per.ts'
import { trigrams } from '../../std/similarity.ts'
import type { Turn } from '../conversations/relationship.ts'

/** The fingerprint of what a turn speaks of; taken once for each text that was read, for turns are compared with many. */
export const mattersOf = oncePer(
  ({ signals }: Turn) => signals,
  ({ own }) => trigrams(own),
)

/** Words from this many letters on name a thing, and are told apart by as many of their first letters. */
const STEM = 5
const HAN = 3
const THAI = 6
const RUN = /[\u3400-\u9fff]+|[\u0e00-\u0e7f]+|[^\P{L}\u3400-\u9fff\u0e00-\u0e7f]+/gu

/**
 * The words of a text by which a matter is told from another: the beginnings of its longer words,
 * so that endings do not matter; in Chinese and Thai, which have no spaces, runs of three and six characters.
 */
export function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [run] of text.toLowerCase().matchAll(RUN)) {
    const size = /^[\u3400-\u9fff]/.test(run) ? HAN : /^[\u0e00-\u0e7f]/.test(run) ? THAI : STEM
    const last = size === STEM ? Math.min(0, run.length - size) : run.length - size
    for (let at = 0; at <= last; at++) names.add(run.slice(at, at + size))
  }
  return names
}

const namesOf = oncePer(
  ({ signals }: Turn) => signals,
  ({ own }) => namesIn(own),
)

/** Said in so large a share of an account's messages, a word tells no matter from another. */
const COMMON = 0.1

export type MatterFinder = (turn: Turn, names: ReadonlySet<string>) => boolean

/** Tells whether a turn names one of the things that other texts name, but for what is said in every tenth message. */
export function matterFinder(turns: readonly Turn[]): MatterFinder {
  const most = Math.max(3, turns.length * COMMON)
  const named = turns.map(namesOf)
  const rare = new Map<string, boolean>()
  const isRare = (name: string): boolean => {
    const known = rare.get(name)
    if (known !== undefined) return known
    const isSo = named.filter((names) => names.has(name)).length <= most
    rare.set(name, isSo)
    return isSo
  }
  return (turn, names) => {
    for (const name of namesOf(turn)) if (names.has(name) && isRare(name)) return true
    return false
  }
}
