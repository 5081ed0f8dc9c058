import * as z from 'zod'
import { AddedTrait } from './norms.ts'
import { TraitState } from './trait.ts'

/** A trait as an agency's catalogue holds it. The words of a shipped one are in the locales. */
export const CatalogueTrait = AddedTrait.extend({
  isAdded: z.boolean(),
  /** The agency's own, under each account's. */
  weight: z.number().gt(0),
  /** What it is, by language. */
  meaning: z.record(z.string(), z.string()),
})
export type CatalogueTrait = z.infer<typeof CatalogueTrait>

/** Every trait that is looked for, in no order, and how far the accounts are assessed by them. */
export const Catalogue = z.object({
  traits: z.array(CatalogueTrait),
  /** How many accounts are assessed anew already, after a change; null when none is due. */
  assessing: z.object({ done: z.int(), total: z.int() }).nullable(),
})
export type Catalogue = z.infer<typeof Catalogue>

/** For each trait, how many accounts it is in which state of. */
export const TraitCounts = z.record(z.string(), z.partialRecord(TraitState, z.int()))
export type TraitCounts = z.infer<typeof TraitCounts>
