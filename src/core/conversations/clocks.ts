import type { PlacedMessage } from './place.ts'

const EARLIEST = Date.UTC(1990, 0, 1)
const MINUTE = 60_000

/** When a message was really sent; null where nothing tells. */
export type TrueTime = { readonly at: Date | null; readonly repaired: boolean }

/** When each message was really sent, by its id. */
export type TrueTimes = ReadonlyMap<string, TrueTime>

/**
 * Finds when each message was sent, by its id.
 *
 * A claimed time after `asOf` or before 1990 is a wrong clock: the receiving server's clock tells
 * better, then the neighbours in the thread (just after the message it answers, just before the
 * first that answers it), which may have to be dated by their own neighbours first. Where nothing
 * tells, the message is kept and not scored.
 */
export function trueTimes(messages: readonly PlacedMessage[], asOf: Date): TrueTimes {
  const isPlausible = (at: Date | null): at is Date =>
    at !== null && at.getTime() <= asOf.getTime() && at.getTime() >= EARLIEST
  const times = new Map<string, TrueTime>()
  for (const { id, claimedAt, receivedAt } of messages) {
    if (isPlausible(claimedAt)) times.set(id, { at: claimedAt, repaired: false })
    else if (isPlausible(receivedAt)) times.set(id, { at: receivedAt, repaired: true })
  }
  const byNeighbours = neighboursClock(messages, times, asOf)
  let undated = messages.filter(({ id }) => !times.has(id))
  while (undated.length > 0) {
    const found = undated.flatMap((message) => {
      const at = byNeighbours(message)
      return at ? [{ id: message.id, at }] : []
    })
    if (found.length === 0) break
    for (const { id, at } of found) times.set(id, { at, repaired: true })
    undated = undated.filter(({ id }) => !times.has(id))
  }
  for (const { id } of undated) times.set(id, { at: null, repaired: true })
  return times
}

/** What the neighbours that are dated so far tell of a message's time. */
function neighboursClock(
  messages: readonly PlacedMessage[],
  times: TrueTimes,
  asOf: Date,
): (message: PlacedMessage) => Date | null {
  const answers = Map.groupBy(messages, ({ replyTo }) => replyTo)
  return ({ id, replyTo }) => {
    const parent = replyTo === null ? undefined : times.get(replyTo)?.at
    if (parent) return new Date(Math.min(parent.getTime() + MINUTE, asOf.getTime()))
    const children = (answers.get(id) ?? []).flatMap((answer) => {
      const at = times.get(answer.id)?.at
      return at ? [at.getTime()] : []
    })
    return children.length > 0 ? new Date(Math.min(...children) - MINUTE) : null
  }
}
