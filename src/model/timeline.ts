import * as z from 'zod'
import { MessageChannel, Person } from './message.ts'
import { Moment } from './moment.ts'
import { Side } from './side.ts'

/** A message as the account's timeline shows it. */
export const TimelineMessage = z.object({
  id: z.string(),
  conversation: z.string(),
  channel: MessageChannel,
  side: Side,
  from: Person,
  at: Moment.nullable(),
  subject: z.string().nullable(),
  text: z.string(),
  automatic: z.string().nullable(),
  unverified: z.string().nullable(),
})
export type TimelineMessage = z.infer<typeof TimelineMessage>

/** One page of a timeline, newest first; `next` is the `before` of the next page. */
export const Timeline = z.object({
  messages: z.array(TimelineMessage),
  next: z.string().nullable(),
})
export type Timeline = z.infer<typeof Timeline>

/** A message between its neighbours in the conversation. */
export const MessageInContext = z.object({
  message: TimelineMessage,
  before: z.array(TimelineMessage),
  after: z.array(TimelineMessage),
})
export type MessageInContext = z.infer<typeof MessageInContext>
