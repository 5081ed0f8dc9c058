import { useMutation } from '@tanstack/react-query'
import { Languages, Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../../src/model/language.ts'
import { api } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { keyIn } from '../ui/keys-of.ts'
import { allLanguages, languageNames, locales, useLanguage } from '../ui/locale.tsx'
import { setTheme, useTheme } from '../ui/theme.ts'
import { queryClient } from './query-client.ts'
import { queries } from '../queries.ts'

/** Language and theme, one click from everywhere; both are kept for the person. */
export function Preferences(): ReactNode {
  const t = useTranslations('app')
  const { language, setLanguage } = useLanguage()
  const { dark } = useTheme()
  const save = useMutation({
    mutationFn: api.changeMe,
    onSuccess: async () => queryClient.invalidateQueries(queries.session()),
  })

  function changeLanguage(chosen: Language | undefined): void {
    if (chosen === undefined) return
    void setLanguage(chosen)
    save.mutate({ language: chosen })
  }

  function changeTheme(): void {
    const theme = dark ? 'light' : 'dark'
    setTheme(theme)
    save.mutate({ theme })
  }

  return (
    <div className="flex items-center gap-1 border-t border-line pt-2">
      <label className="flex min-h-8 min-w-0 flex-1 items-center gap-2 rounded-lg px-2 text-ink-2 focus-within:outline-2 focus-within:outline-accent hover:bg-hover">
        <Languages size={16} className="shrink-0" aria-hidden />
        <span className="sr-only">{t('language')}</span>
        <select
          value={language}
          onChange={(event) => changeLanguage(keyIn(locales, event.target.value))}
          className="min-w-0 flex-1 cursor-pointer appearance-none bg-transparent text-sm font-medium text-ink-2 outline-none [&>option]:bg-surface [&>option]:text-ink"
        >
          {allLanguages.map((code) => (
            <option key={code} value={code} lang={locales[code]}>
              {languageNames[code]}
            </option>
          ))}
        </select>
      </label>
      <Button
        look="ghost"
        size="icon"
        aria-label={t(dark ? 'switchToLight' : 'switchToDark')}
        onClick={changeTheme}
      >
        {dark ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
      </Button>
    </div>
  )
}
