import type { Language } from '../../../model/language.ts'
import type { LanguageCues } from '../cues.ts'
import { en } from './en.ts'
import { pt } from './pt.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { zh } from './zh.ts'

/** How each language says things. */
export const cuesOf: Readonly<Record<Language, LanguageCues>> = { en, zh, pt, th, tr }
