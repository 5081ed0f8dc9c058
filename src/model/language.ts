import * as z from 'zod'

/** The languages that Rapport reads and speaks; each is as good as the others. */
export const languages = ['en', 'zh', 'pt', 'th', 'tr'] as const

export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** What a message is written in: one of ours, or `other`, which is never guessed at. */
export const MessageLanguage = z.enum([...languages, 'other'])
export type MessageLanguage = z.infer<typeof MessageLanguage>
