import * as z from 'zod'
import { Moment } from './moment.ts'
import { Side } from './side.ts'

const Day = z.iso.date()
const base = { id: z.string().min(1).max(500), account: z.string().min(1).max(500), at: Moment }
const NamedPerson = z.object({ name: z.string(), side: Side })

export const Meeting = z.object({
  ...base,
  type: z.literal('meeting'),
  end: Moment.nullish(),
  people: z.array(NamedPerson).default([]),
  state: z.enum(['held', 'moved', 'cancelled', 'no-show']),
  by: Side.nullish(),
})
export type Meeting = z.infer<typeof Meeting>

export const Report = z.object({
  ...base,
  type: z.literal('report'),
  title: z.string(),
  by: Side,
  period: z.object({ from: Day, to: Day }).nullish(),
  acknowledged: z.boolean().default(false),
})
export type Report = z.infer<typeof Report>

export const Plan = z.object({
  ...base,
  type: z.literal('plan'),
  title: z.string(),
  horizon: Day.nullish(),
  acknowledged: z.boolean().default(false),
})
export type Plan = z.infer<typeof Plan>

export const Pulse = z.object({
  ...base,
  type: z.literal('pulse'),
  person: NamedPerson,
  item: z.enum(['direction', 'expectation', 'trait', 'open']),
  about: z.string().nullish(),
  /** −2 … 2, an open text, or null where it was asked and not answered. */
  answer: z.union([z.number().min(-2).max(2), z.string(), z.null()]),
})
export type Pulse = z.infer<typeof Pulse>

export const ExpectationRecord = z.object({
  ...base,
  type: z.literal('expectation'),
  text: z.string(),
  by: Side,
  due: Day.nullish(),
  state: z.enum(['open', 'met', 'exceeded', 'missed', 'withdrawn', 'unknown']),
  ticked: z.string().nullish(),
})
export type ExpectationRecord = z.infer<typeof ExpectationRecord>

export const Correction = z.object({
  ...base,
  type: z.literal('correction'),
  evidence: z.string(),
  verdict: z.enum(['agree', 'disagree', 'not-about-us', 'banter']),
  why: z.string().nullish(),
  user: z.string().nullish(),
})
export type Correction = z.infer<typeof Correction>

export const Invoice = z.object({
  ...base,
  type: z.literal('invoice'),
  amount: z.number(),
  currency: z.string().min(3).max(3),
  due: Day,
  paid: Day.nullish(),
  disputed: z.boolean().default(false),
})
export type Invoice = z.infer<typeof Invoice>

/** What no mail or chat format can carry. Of a file of records, the messages become Message. */
export const Record = z.discriminatedUnion('type', [
  Meeting,
  Report,
  Plan,
  Pulse,
  ExpectationRecord,
  Correction,
  Invoice,
])
export type Record = z.infer<typeof Record>
