import * as z from 'zod'
import { languages } from './languages.ts'

export { languages } from './languages.ts'

export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** What a message is written in: one of ours, or `other`, which is never guessed at. */
export const MessageLanguage = z.enum([...languages, 'other'])
export type MessageLanguage = z.infer<typeof MessageLanguage>
