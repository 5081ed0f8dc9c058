import * as z from 'zod'
import { Language } from './language.ts'

/** An agency's own space. */
export const Workspace = z.object({
  id: z.string(),
  name: z.string(),
  /** Domains, addresses and names that are ours. */
  us: z.array(z.string()),
  language: Language,
  hasSample: z.boolean(),
  /** Whether messages are being given to accounts anew, after a change of `us`. */
})
export type Workspace = z.infer<typeof Workspace>

/** What the page needs before anything else: who is here, and whether anybody ever was. */
export const Session = z.object({
  needsSetup: z.boolean(),
  user: z
    .object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      language: Language,
      theme: z.enum(['system', 'light', 'dark']),
    })
    .nullable(),
  workspace: Workspace.nullable(),
})
export type Session = z.infer<typeof Session>
