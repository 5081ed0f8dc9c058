import * as z from 'zod'
import { Language } from './language.ts'

export const Theme = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof Theme>

/** Someone of the agency who signs in, and how they like to read. */
export const User = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language: Language,
  theme: Theme,
})
export type User = z.infer<typeof User>

/** Who asks, and in which workspace: all that a use case knows of a request's sender. */
export type Actor = { readonly user: User; readonly workspaceId: string }
