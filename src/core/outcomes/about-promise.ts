import { type Fingerprint, similarity } from '../../std/similarity.ts'
import { DAY } from '../../std/time.ts'
import { isBefore } from '../conversations/in-time.ts'
import {
  inExchange,
  inOneMailThread,
  type Relationship,
  type Turn,
} from '../conversations/relationship.ts'
import { mattersOf } from './matters.ts'
import type { Given, Moves } from './promise.ts'
import { thingOf } from './thing.ts'

/** All promises of a relationship, and which of them were given another day. */
export type Register = { readonly all: readonly Given[]; readonly moves: Moves }

/** A promise among the others, and the relationship that it was given in. */
export type PromiseScene = {
  readonly promise: Given
  readonly register: Register
  readonly relationship: Relationship
}

/** Nobody speaks of a promise so long after it was given. */
export const FORGOTTEN_AFTER = 75 * DAY
/** How much of the promise's own words another message must share to speak of it: anywhere, and in its thread. */
const SAME_THING = 0.3
const SAME_THREAD_THING = 0.12

/** Whether a turn shares enough of a promise's words to speak of it. */
export function isAbout({ matter, turn: given }: Given, turn: Turn, least = SAME_THING): boolean {
  const inThread = inOneMailThread(turn, given)
  return (
    similarity(matter, mattersOf(turn)) >= (inThread ? Math.min(least, SAME_THREAD_THING) : least)
  )
}

/** Whether a turn is of the exchange in which a promise was given; in a call that is over, nobody answers. */
export function isInItsExchange(turn: Turn, { turn: given }: Given): boolean {
  return inExchange(turn, given) || given.channel === 'call'
}

/** Whether a later message of the same exchange is closer to this promise than to any other of its giver. */
export function isClosest(turn: Turn, promise: Given, { all, moves }: Register): boolean {
  if (!isBefore(promise.at, turn.at) || !isInItsExchange(turn, promise)) return false
  const alike = closeness(promise, turn)
  const isOver = (other: Given): boolean => {
    const move = moves.get(other)
    return move !== undefined && isBefore(move.at, turn.at)
  }
  return !all.some(
    (other) =>
      other !== promise &&
      other.by === promise.by &&
      isBefore(other.at, turn.at) &&
      turn.at.getTime() - other.at.getTime() <= FORGOTTEN_AFTER &&
      isInItsExchange(turn, other) &&
      !isOver(other) &&
      closeness(other, turn) > alike,
  )
}

/** How close a turn is to a promise: by the things that they name; where one names none, by all their words. */
function closeness({ matter, thing }: Given, turn: Turn): number {
  const named = thingOf(turn)
  return thing.length > 0 && named.length > 0
    ? similarity(thing, named)
    : similarity(matter, mattersOf(turn))
}

/** From here on, two promises name much the same thing. */
export const SAME_PROMISE = 0.4

/** How much two promises are of one thing; of those that name none, the words tell. */
export function likeness(one: Given, other: Given): number {
  const areNamed = one.thing.length > 0 && other.thing.length > 0
  return areNamed ? similarity(one.thing, other.thing) : similarity(one.matter, other.matter)
}

/** Below this, a promise that names a thing names another one. */
const UNLIKE = 0.1

/** Whether words name a thing that is not the promised one. */
export function isOfAnotherThing({ thing }: Given, named: Fingerprint): boolean {
  return thing.length > 0 && named.length > 0 && similarity(thing, named) < UNLIKE
}
