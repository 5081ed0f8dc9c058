import * as z from 'zod'
import { Moment } from './moment.ts'
import { Side } from './side.ts'

/** Somebody as a message names them: chats and calls know a name, mail an address. */
export const Person = z.object({
  name: z.string().max(500).nullable(),
  address: z.string().max(500).nullable(),
})
export type Person = z.infer<typeof Person>

export const MessageChannel = z.enum(['email', 'chat', 'call'])
export type MessageChannel = z.infer<typeof MessageChannel>

/** One turn by one speaker, as a file holds it: not yet dated for sure, nor given to an account. */
export const Message = z.object({
  /** The Message-ID, or the hash of sender, time and text where a format has none. */
  id: z.string(),
  /** The thread, chat, channel-day or call it belongs to. */
  conversation: z.string(),
  channel: MessageChannel,
  from: Person,
  to: z.array(Person),
  /** The side, where the format says it; otherwise found by address or name. */
  side: Side.nullable(),
  /** The account, where the format says it; otherwise found by address or name. */
  account: z.string().nullable(),
  /** When its sender's clock says it was sent; null where it says nothing legible. */
  claimedAt: Moment.nullable(),
  /** When the first server received it (mail only): the better clock where the sender's is wrong. */
  receivedAt: Moment.nullable(),
  /** When the turn ended (calls only). */
  endedAt: Moment.nullable(),
  subject: z.string().nullable(),
  /** The visible text as given. */
  text: z.string(),
  replyTo: z.string().nullable(),
  /** Why these words are nobody's: a newsletter, an automatic reply, a bounce, a calendar notice, a system line. */
  automatic: z.string().nullable(),
  /** Why its sender cannot be trusted (two From lines, a group as sender); kept, and not scored. */
  unverified: z.string().nullable(),
})
export type Message = z.infer<typeof Message>
