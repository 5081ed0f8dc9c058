import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { healthLooks, Mark } from '../charts/marks.tsx'
import { queries } from '../queries.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useLanguage } from '../ui/locale.tsx'
import { foldForSearch, langOf } from '../ui/text.ts'
import { setTheme, useTheme } from '../ui/theme.ts'

const item =
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 text-sm data-[selected=true]:bg-hover max-md:min-h-11'
const group =
  '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3'

/** Clients, pages and actions by typing. */
export function Palette(props: { readonly onClose: () => void }): ReactNode {
  const t = useTranslations()
  const { language } = useLanguage()
  const { data } = useQuery(queries.portfolio(language))
  const navigate = useNavigate()
  const { dark } = useTheme()
  const [text, setText] = useState('')
  const wanted = foldForSearch(text)
  const matches = (name: string): boolean => foldForSearch(name).includes(wanted)
  const [chosen, setChosen] = useState('')
  // The clients may arrive after the pages: the first line is chosen all the same.
  const first = data?.accounts[0]?.id
  const [seen, setSeen] = useState<string>()
  if (first !== seen) {
    setSeen(first)
    if (first !== undefined) setChosen(`client ${first}`)
  }
  const clients = (data?.accounts ?? []).filter(({ name }) => matches(name)).slice(0, 8)

  function run(action: () => unknown): () => void {
    return () => {
      props.onClose()
      void action()
    }
  }

  const pages = [
    { key: 'portfolio', go: () => navigate({ to: '/' }) },
    { key: 'traits', go: () => navigate({ to: '/traits' }) },
    { key: 'import', go: () => navigate({ to: '/import' }) },
    { key: 'guide', go: () => navigate({ to: '/guide' }) },
    { key: 'settings', go: () => navigate({ to: '/settings' }) },
  ] as const
  const actions = [
    {
      label: t('portfolio.attention'),
      go: () => navigate({ to: '/', search: { view: 'attention' } }),
    },
    { label: t('onboarding.import'), go: () => navigate({ to: '/import' }) },
    { label: t('traits.add'), go: () => navigate({ to: '/traits/new' }) },
    {
      label: t(dark ? 'app.switchToLight' : 'app.switchToDark'),
      go: () => setTheme(dark ? 'light' : 'dark'),
    },
  ]

  return (
    <Dialog title={t('palette.placeholder')} bare onClose={props.onClose}>
      <Command
        shouldFilter={false}
        value={chosen}
        onValueChange={setChosen}
        label={t('palette.placeholder')}
        className="flex min-h-0 flex-col"
      >
        <Command.Input
          value={text}
          onValueChange={setText}
          placeholder={t('palette.placeholder')}
          className="h-12 w-full shrink-0 border-b border-line bg-transparent px-4 text-base outline-none placeholder:text-ink-3"
        />
        <Command.List className="min-h-0 overflow-auto p-1.5">
          <Command.Empty className="px-3 py-6 text-center text-sm text-ink-3">
            {t('palette.none')}
          </Command.Empty>
          {clients.length > 0 ? (
            <Command.Group heading={t('palette.clients')} className={group}>
              {clients.map(({ id, name, health }) => (
                <Command.Item
                  key={id}
                  value={`client ${id}`}
                  onSelect={run(() => void navigate({ to: '/clients/$id', params: { id } }))}
                  className={item}
                >
                  <Mark look={healthLooks[health.state]} />
                  <span lang={langOf(name)} className="min-w-0 flex-1 truncate">
                    {name}
                  </span>
                  <span className="text-xs text-ink-3">{t(`words.health.${health.state}`)}</span>
                </Command.Item>
              ))}
            </Command.Group>
          ) : null}
          <Command.Group heading={t('palette.pages')} className={group}>
            {pages
              .filter(({ key }) => matches(t(`app.${key}`)))
              .map(({ key, go }) => (
                <Command.Item key={key} value={`page ${key}`} onSelect={run(go)} className={item}>
                  {t(`app.${key}`)}
                </Command.Item>
              ))}
          </Command.Group>
          <Command.Group heading={t('palette.actions')} className={group}>
            {actions
              .filter(({ label }) => matches(label))
              .map(({ label, go }) => (
                <Command.Item
                  key={label}
                  value={`action ${label}`}
                  onSelect={run(go)}
                  className={item}
                >
                  {label}
                </Command.Item>
              ))}
          </Command.Group>
        </Command.List>
      </Command>
    </Dialog>
  )
}
