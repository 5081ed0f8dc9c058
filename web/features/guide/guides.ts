import type { Language } from '../../../src/model/language.ts'
import type { guide } from '../../../src/locales/en/guide.ts'
import type { SameKeys } from '../../../src/locales/messages.ts'

export type Guide = SameKeys<typeof guide>

const loaders: Readonly<Record<Language, () => Promise<{ readonly guide: Guide }>>> = {
  en: () => import('../../../src/locales/en/guide.ts'),
  zh: () => import('../../../src/locales/zh/guide.ts'),
  pt: () => import('../../../src/locales/pt/guide.ts'),
  th: () => import('../../../src/locales/th/guide.ts'),
  tr: () => import('../../../src/locales/tr/guide.ts'),
}

/** The guide's texts in one language: long, so they come with its page and not before. */
export async function loadGuide(language: Language): Promise<Guide> {
  return (await loaders[language]()).guide
}
