import type { PlacedMessage } from './place.ts'

const EARLIEST = Date.UTC(1990, 0, 1)
const MINUTE = 60_000

/** When a message was really sent; null where nothing tells. */
export type TrueTime = { readonly at: Date | null; readonly repaired: boolean }

/**
 * Finds when each message was sent, by its id.
 *
 * A claimed time after `asOf` or before 1990 is a wrong clock: the receiving server's clock tells
 * better, then the neighbours in the thread (just after the message it answers, just before the
 * first that answers it). Where nothing tells, the message is kept and not scored.
 */
export function trueTimes(messages: readonly PlacedMessage[], asOf: Date): Map<string, TrueTime> {
  const isPlausible = (at: Date | null): at is Date =>
    at !== null && at.getTime() <= asOf.getTime() && at.getTime() >= EARLIEST
  const times = new Map<string, TrueTime>()
  const replies = new Map<string, PlacedMessage[]>()

  for (const message of messages) {
    if (message.replyTo)
      replies.set(message.replyTo, [...(replies.get(message.replyTo) ?? []), message])
    if (isPlausible(message.claimedAt))
      times.set(message.id, { at: message.claimedAt, repaired: false })
    else if (isPlausible(message.receivedAt))
      times.set(message.id, { at: message.receivedAt, repaired: true })
  }

  for (const message of messages) {
    if (times.has(message.id)) continue
    const parent = message.replyTo ? times.get(message.replyTo)?.at : undefined
    const children = (replies.get(message.id) ?? [])
      .map(({ id }) => times.get(id)?.at?.getTime())
      .filter((time) => time !== undefined)
    const at = parent
      ? new Date(parent.getTime() + MINUTE)
      : children.length > 0
        ? new Date(Math.min(...children) - MINUTE)
        : null
    times.set(message.id, { at, repaired: true })
  }
  return times
}
