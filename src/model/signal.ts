import * as z from 'zod'
import { acts } from './acts.ts'
import { MessageLanguage } from './language.ts'

export { acts } from './acts.ts'

export const Act = z.enum(acts)
export type Act = z.infer<typeof Act>

/** The words of a message that carry an act, in UTF-16 units of the text as given. */
export const Cue = z.object({ act: Act, start: z.int().min(0), end: z.int().min(0) })
export type Cue = z.infer<typeof Cue>

/** What the engine reads off the words of one message, before anybody weighs it. */
export const Signals = z.object({
  lang: MessageLanguage,
  /** From −1, hostile or despairing, to 1, warm. */
  attitude: z.number().min(-1).max(1),
  /** From −1, curt, to 1, courteous. */
  politeness: z.number().min(-1).max(1),
  /** The probability that a stranger would find the wording rude. */
  rudeness: z.number().min(0).max(1),
  /** The probability of every act that is at least 0.05; 0.5 is the decision. */
  acts: z.partialRecord(Act, z.number().min(0).max(1)),
  cues: z.array(Cue),
  /** The words that a stranger would find rude, in UTF-16 units of the text as given. */
  rude: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })),
  /** How far the text was read, in its UTF-16 units; only where it is too long to be read to its end. */
  readTo: z.int().min(0).optional(),
})
export type Signals = z.infer<typeof Signals>
