import type { Language } from '../../../../model/language.ts'
import type { Head } from '../head.ts'
import { heads as enOpen } from './en.ts'
import { heads as enRestricted } from './en-restricted.ts'
import { heads as ptOpen } from './pt.ts'
import { heads as ptRestricted } from './pt-restricted.ts'
import { heads as thOpen } from './th.ts'
import { heads as thRestricted } from './th-restricted.ts'
import { heads as trOpen } from './tr.ts'
import { heads as trRestricted } from './tr-restricted.ts'
import { heads as zhOpen } from './zh.ts'
import { heads as zhRestricted } from './zh-restricted.ts'

/**
 * The heads of each language. Those in the restricted files were learned from share-alike sets or
 * from texts whose authors' rights are unclear: without their lines here the reader works on.
 */
export const headsOf: Readonly<Record<Language, readonly Head[]>> = {
  en: [...enOpen, ...enRestricted],
  zh: [...zhOpen, ...zhRestricted],
  pt: [...ptOpen, ...ptRestricted],
  th: [...thOpen, ...thRestricted],
  tr: [...trOpen, ...trRestricted],
}
