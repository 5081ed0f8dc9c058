import * as z from 'zod'
import { isTimeZone } from '../std/zones.ts'
import { TraitKind } from './trait.ts'

const Weight = z.number().gt(0).max(100)
const Day = z.iso.date()
const Words = z.record(z.string(), z.string())

/** A zone that is known: another would be counted as UTC, and nobody would see it. */
export const TimeZone = z.string().refine(isTimeZone, {
  error: ({ input }) => `There is no time zone "${String(input)}".`,
})

/** What is normal for one account, set by hand; anything left out is learned or the default. */
export const AccountNorms = z.object({
  profanity: z.enum(['fine', 'neutral', 'hated']).optional(),
  interruptions: z.enum(['fine', 'neutral', 'hated']).optional(),
  debate: z.enum(['blunt', 'neutral', 'gentle']).optional(),
  replyWithinHours: z.number().gt(0).optional(),
  contactEveryDays: z.number().gt(0).optional(),
  reportEveryDays: z.number().gt(0).optional(),
  planEveryDays: z.number().gt(0).optional(),
  timeZone: TimeZone.optional(),
  /** 1 is Monday, 7 Sunday. */
  workDays: z.array(z.int().min(1).max(7)).optional(),
  /** The start of the relationship: its first 90 days are watched more closely. */
  since: Day.optional(),
  holidays: z.string().optional(),
  pauses: z.array(z.object({ from: Day, to: Day, why: z.string().optional() })).optional(),
  endsOn: Day.nullish(),
  weights: z.record(z.string(), Weight).optional(),
  people: z
    .object({ provider: z.array(z.string()).default([]), client: z.array(z.string()).default([]) })
    .optional(),
})
export type AccountNorms = z.infer<typeof AccountNorms>

/** With more gaps than this in a phrase, a long message takes seconds to read. */
const MOST_GAPS = 3

/** Whether a phrase has more gaps ("...") than can be looked for. */
export function isTooLoose(phrase: string): boolean {
  return phrase.split('...').length - 1 > MOST_GAPS
}

const Phrase = z.string().refine((phrase) => !isTooLoose(phrase), {
  error: ({ input }) =>
    `The phrase "${String(input)}" has more than three gaps ("..."): make two phrases of it.`,
})

/** A trait that an agency adds to the catalogue: its name, the phrases that are its signs, what to ask the client. */
export const AddedTrait = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  kind: TraitKind,
  name: Words,
  cues: z.record(z.string(), z.array(z.string())).default({}),
  question: Words.default({}),
  /** When it was added: a client is asked about it two weeks later at the earliest. */
  since: Day.optional(),
})
export type AddedTrait = z.infer<typeof AddedTrait>

/** The norms file: the agency's defaults, added traits, and what holds for each account. */
export const Norms = z.object({
  defaults: AccountNorms.omit({ people: true }).default({}),
  traits: z
    .array(AddedTrait.extend({ cues: z.record(z.string(), z.array(Phrase)).default({}) }))
    .default([]),
  accounts: z.record(z.string(), AccountNorms).default({}),
})
export type Norms = z.infer<typeof Norms>
