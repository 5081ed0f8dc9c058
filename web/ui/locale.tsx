import type { ReactNode } from 'react'
import { createContext, use, useMemo, useState } from 'react'
import { IntlProvider } from 'use-intl'
import { web } from '../../src/locales/en/web.ts'
import { words } from '../../src/locales/en/words.ts'
import type { SameKeys } from '../../src/locales/messages.ts'
import type { Language } from '../../src/model/language.ts'
import { keysOf } from './keys-of.ts'

/** The one table from the engine's languages to the locales that the interface is written in. */
export const locales = {
  en: 'en',
  zh: 'zh-Hans',
  pt: 'pt-BR',
  th: 'th',
  tr: 'tr',
} as const satisfies Record<Language, string>

/** Each language by its own name, as a reader who knows no other looks for it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: '简体中文',
  pt: 'Português',
  th: 'ไทย',
  tr: 'Türkçe',
}

export const allLanguages = keysOf(locales)

const english = { ...web, words }
export type Messages = typeof english

declare module 'use-intl' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- use-intl is told its keys by merging
  interface AppConfig {
    Messages: Messages
    Locale: (typeof locales)[Language]
  }
}

type Loaded = SameKeys<Messages>

const loaders: Readonly<Record<Language, () => Promise<Loaded>>> = {
  en: async () => english,
  zh: async () =>
    join(import('../../src/locales/zh/web.ts'), import('../../src/locales/zh/words.ts')),
  pt: async () =>
    join(import('../../src/locales/pt/web.ts'), import('../../src/locales/pt/words.ts')),
  th: async () =>
    join(import('../../src/locales/th/web.ts'), import('../../src/locales/th/words.ts')),
  tr: async () =>
    join(import('../../src/locales/tr/web.ts'), import('../../src/locales/tr/words.ts')),
}

async function join(
  pages: Promise<{ readonly web: SameKeys<typeof web> }>,
  contract: Promise<{ readonly words: SameKeys<typeof words> }>,
): Promise<Loaded> {
  return { ...(await pages).web, words: (await contract).words }
}

/** The language that the head script settled on before the first paint. */
export function firstLanguage(): Language {
  const locale = document.documentElement.lang
  return allLanguages.find((language) => locales[language] === locale) ?? 'en'
}

/** Reads a language's words; the types of the keys are those of English. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'zh') void loadHan()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of the keys are those of English.
  return (await loaders[language]()) as Messages
}

/** The Chinese web font is 45 kB of CSS alone: it comes with the first Han character, not before. */
export async function loadHan(): Promise<void> {
  await import('@fontsource-variable/noto-sans-sc')
}

type LanguageState = {
  readonly language: Language
  readonly setLanguage: (language: Language) => Promise<void>
  readonly messages: Messages
}

const LanguageContext = createContext<LanguageState | null>(null)

/** Gives the tree its language, and the means to change it without a reload. */
export function LanguageProvider(props: {
  readonly first: Language
  readonly messages: Messages
  readonly children: ReactNode
}): ReactNode {
  const [state, setState] = useState({ language: props.first, messages: props.messages })
  const value = useMemo(
    () => ({
      ...state,
      setLanguage: async (language: Language) => {
        const messages = await loadMessages(language)
        document.documentElement.lang = locales[language]
        remember('rapport.language', language)
        setState({ language, messages })
      },
    }),
    [state],
  )
  return (
    <LanguageContext value={value}>
      <IntlProvider
        locale={locales[state.language]}
        messages={state.messages}
        timeZone={new Intl.DateTimeFormat().resolvedOptions().timeZone}
      >
        {props.children}
      </IntlProvider>
    </LanguageContext>
  )
}

/** The reader's language, its words, and how to change it. */
export function useLanguage(): LanguageState {
  const state = use(LanguageContext)
  if (state === null) throw new Error('useLanguage stands outside LanguageProvider')
  return state
}

/** Keeps a choice on this device; a browser that forbids it simply forgets. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
}

/** What this device kept under a key, or null. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
