import * as z from 'zod'
import { Moment } from './moment.ts'

const Value = z.union([z.string(), z.number(), z.array(z.string())])

/** What somebody changed of the norms of an account at once. */
export const NormsChange = z.object({
  version: z.int(),
  at: Moment,
  /** Who it was; null where nobody was or the user has gone. */
  by: z.string().nullable(),
  changes: z.array(
    z.object({
      name: z.string(),
      /** Whose weight it is, where it is one. */
      trait: z.string().nullable(),
      /** Null where nothing was set. */
      from: Value.nullable(),
      to: Value.nullable(),
    }),
  ),
})
export type NormsChange = z.infer<typeof NormsChange>
export type NormChange = NormsChange['changes'][number]

/** A change of one of the agency's own weights. */
export const WeightChange = z.object({
  at: Moment,
  by: z.string().nullable(),
  trait: z.string(),
  /** Null where the trait was added with its weight. */
  from: z.number().nullable(),
  to: z.number(),
})
export type WeightChange = z.infer<typeof WeightChange>
