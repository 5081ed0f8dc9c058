import type { Span } from '../../model/span.ts'
import { joined } from '../../std/similarity.ts'
import { DAY } from '../../std/time.ts'
import { between, isBefore } from '../conversations/in-time.ts'
import { has, type Relationship, type Turn } from '../conversations/relationship.ts'
import { findDueDate } from '../text/due-date.ts'
import {
  isAbout,
  isClosest,
  isInItsExchange,
  isOfAnotherThing,
  likeness,
  type Register,
  SAME_PROMISE,
} from './about-promise.ts'
import { findPhrase, says } from './find-phrases.ts'
import { handsOver } from './hand-over.ts'
import type { Given } from './promise.ts'
import { dueTime } from './promise-due.ts'
import { sentenceAround } from './sentences.ts'
import { thingIn } from './thing.ts'

/** The same promise said again before its fate is known is one promise, with the first's date. */
export function withoutRepeats(promises: readonly Given[]): Given[] {
  const kept: Given[] = []
  for (const promise of promises) {
    const again = kept.some(
      (one) =>
        one.by === promise.by &&
        one.due === promise.due &&
        promise.at.getTime() - one.at.getTime() < 14 * DAY &&
        likeness(one, promise) > 0.7,
    )
    if (!again) kept.push(promise)
  }
  return kept
}

/**
 * Which promises were given another day before their own had come. The later one speaks of all that
 * the earlier one spoke of; where it is no promise by its words ("may we move it to Friday?"), it is
 * one now.
 */
export function registerOf(given: readonly Given[], relationship: Relationship): Register {
  const all = [...given]
  const moves = new Map<Given, Given>()
  for (let place = 0; place < all.length; place++) {
    const promise = all[place]
    if (!promise?.due) continue
    const scene = {
      register: { all, moves },
      relationship,
      until: dueTime(promise.due, relationship),
    }
    const found = all.findIndex((other) => isMovedTo(promise, other, scene))
    const other = all[found] ?? findMove(promise, scene)
    if (!other) continue
    const move = { ...other, matter: joined(promise.matter, other.matter) }
    moves.set(promise, move)
    if (found >= 0) all[found] = move
    else all.splice(placeFor(move, all), 0, move)
  }
  return { all, moves }
}

type Scene = {
  readonly register: Register
  readonly relationship: Relationship
  /** When the promise's own day is over. */
  readonly until: Date
}

/** Whether another promise names a new day for the same thing before the old one has come. */
function isMovedTo(promise: Given, other: Given, scene: Scene): boolean {
  const { register, until } = scene
  if (other === promise || other.by !== promise.by || !other.due || !promise.due) return false
  if (other.due === promise.due || !isBefore(promise.at, other.at)) return false
  if (!isBefore(other.at, until) || cameBefore(other.turn, promise, scene)) return false
  const isSaid = saysMoved(other.turn) || has(other.turn, 'apology')
  const isSame = likeness(promise, other) >= SAME_PROMISE
  if (isSame && (isSaid || isInItsExchange(other.turn, promise))) return true
  const isUnlike = [other.thing, other.ownThing].every((one) => isOfAnotherThing(promise, one))
  if (isUnlike || !isSaid || other.due < promise.due) return false
  const others = { ...register, all: register.all.filter((one) => one !== other) }
  return isClosest(other.turn, promise, others)
}

/** Whether it was handed over before another day was named: then that day is of something else. */
function cameBefore(moving: Turn, promise: Given, { register, relationship }: Scene): boolean {
  return between(relationship.turns, promise.at.getTime(), moving.at.getTime()).some(
    (turn) =>
      turn.side === promise.by &&
      turn !== promise.turn &&
      turn !== moving &&
      handsOver(turn) &&
      (isAbout(promise, turn) || isClosest(turn, promise, register)),
  )
}

/** The words that move it, with the day that they name: the promiser's, or the receiver's who gives time. */
function findMove(promise: Given, scene: Scene): Given | undefined {
  const { register, relationship, until } = scene
  const { due, by, at } = promise
  if (!due) return undefined
  const known = new Set(register.all.map(({ turn }) => turn))
  for (const turn of between(relationship.turns, at.getTime(), until.getTime())) {
    if (known.has(turn)) continue
    if (turn.side !== by && has(turn, 'complaint')) continue
    const moved = dayOfMove(turn, promise, relationship)
    if (!moved || cameBefore(turn, promise, scene)) continue
    const isUnlike = isOfAnotherThing(promise, thingIn(moved.undated, turn.signals.lang))
    if (isAbout(promise, turn) || (!isUnlike && isClosest(turn, promise, register)))
      return {
        ...promise,
        text: moved.text,
        span: moved.span,
        due: moved.due,
        id: `${turn.id} ${moved.span.start}`,
        turn,
        at: turn.at,
      }
  }
  return undefined
}

/** The sentence that says that something moves, or the next one, where it names a later day. */
function dayOfMove(turn: Turn, { by, due }: Given, { calendar: { timeZone } }: Relationship) {
  const { own, signals } = turn
  const place =
    findPhrase(own, signals.lang, 'moved') ??
    (turn.side === by ? undefined : findPhrase(own, signals.lang, 'mayWait'))
  if (!place || due === null) return undefined
  const said = sentenceAround(own, place)
  const next = sentenceAround(own, { start: said.end, end: said.end })
  return laterDayIn(turn, said, { due, timeZone }) ?? laterDayIn(turn, next, { due, timeZone })
}

/** The first day in a sentence that is later than another. */
function laterDayIn(
  { own, signals: { lang }, at }: Turn,
  span: Span,
  { due, timeZone }: { readonly due: string; readonly timeZone: string },
) {
  if (lang === 'other') return undefined
  const text = own.slice(span.start, span.end)
  for (let from = 0; ;) {
    const date = findDueDate(text.slice(from), lang, at, timeZone)
    if (!date) return undefined
    const undated = text.slice(0, from + date.start) + text.slice(from + date.end)
    if (date.due > due) return { span, text, due: date.due, undated }
    from += date.end
  }
}

const saysMoved = ({ own, signals }: Turn): boolean => says(own, signals.lang, 'moved')

function placeFor({ at }: Given, all: readonly Given[]): number {
  const place = all.findIndex((one) => isBefore(at, one.at))
  return place < 0 ? all.length : place
}
