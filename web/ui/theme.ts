import { useSyncExternalStore } from 'react'
import { recall, remember } from './locale.tsx'

export type Theme = 'system' | 'light' | 'dark'

const listeners = new Set<() => void>()
const system = matchMedia('(prefers-color-scheme: dark)')

function apply(): void {
  const theme = storedTheme()
  const dark = theme === 'dark' || (theme === 'system' && system.matches)
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  for (const listener of listeners) listener()
}

system.addEventListener('change', apply)

function storedTheme(): Theme {
  const stored = recall('rapport.theme')
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

/** Changes the theme at once and keeps it on this device. */
export function setTheme(theme: Theme): void {
  remember('rapport.theme', theme === 'system' ? null : theme)
  apply()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The chosen theme, and whether the page is dark now. */
export function useTheme(): { readonly theme: Theme; readonly dark: boolean } {
  const theme = useSyncExternalStore(subscribe, storedTheme)
  const dark = useSyncExternalStore(
    subscribe,
    () => document.documentElement.dataset['theme'] === 'dark',
  )
  return { theme, dark }
}
