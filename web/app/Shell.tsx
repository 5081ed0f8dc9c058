import { Link, Outlet } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import { BookOpen, FolderInput, LayoutDashboard, ListChecks, Search, Settings } from 'lucide-react'
import type { ReactNode } from 'react'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/surfaces.tsx'
import { usePageTitle } from '../ui/Page.tsx'
import { DropAnywhere } from './DropAnywhere.tsx'
import { Preferences } from './Preferences.tsx'
import { useConnection, useGlobalKeys } from './use-global.ts'

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }))
const Shortcuts = lazy(async () => ({ default: (await import('./Shortcuts.tsx')).Shortcuts }))

const isMac = navigator.platform.startsWith('Mac') || navigator.platform.startsWith('iP')

type Place = {
  readonly to: '/' | '/traits' | '/import' | '/guide' | '/settings'
  readonly key: 'portfolio' | 'traits' | 'import' | 'guide' | 'settings'
  readonly Icon: LucideIcon
}

const places: readonly Place[] = [
  { to: '/', key: 'portfolio', Icon: LayoutDashboard },
  { to: '/traits', key: 'traits', Icon: ListChecks },
  { to: '/import', key: 'import', Icon: FolderInput },
  { to: '/guide', key: 'guide', Icon: BookOpen },
  { to: '/settings', key: 'settings', Icon: Settings },
]

/** What stands around every page. */
export function Shell(props: { readonly hidden: boolean }): ReactNode {
  const t = useTranslations('app')
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null)
  useGlobalKeys(setOpen)
  useConnection()
  return (
    <div inert={props.hidden} className="flex min-h-dvh max-md:flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60 focus:rounded-lg focus:bg-raised focus:px-3 focus:py-2 focus:shadow-pop"
      >
        {t('skip')}
      </a>
      <Sidebar onSearch={() => setOpen('palette')} />
      <PhoneBar onSearch={() => setOpen('palette')} />
      <main
        id="main"
        tabIndex={-1}
        className="min-w-0 flex-1 outline-none max-md:pb-[calc(4.5rem+env(safe-area-inset-bottom))]"
      >
        <Outlet />
      </main>
      <PhoneTabs />
      <DropAnywhere />
      <Suspense>
        {open === 'palette' ? <Palette onClose={() => setOpen(null)} /> : null}
        {open === 'shortcuts' ? <Shortcuts onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </div>
  )
}

function Sidebar(props: { readonly onSearch: () => void }): ReactNode {
  const t = useTranslations('app')
  return (
    <aside className="sticky top-0 flex h-dvh w-56 shrink-0 flex-col gap-3 border-r border-line bg-sidebar p-3 max-md:hidden">
      <Link to="/" className="flex items-center gap-2 rounded-md px-1.5 py-1">
        <img src="/icon.svg" alt="" width={24} height={24} />
        <span className="text-base font-semibold">{t('name')}</span>
      </Link>
      <button
        type="button"
        onClick={props.onSearch}
        className="flex min-h-8 items-center gap-2 rounded-lg border border-line-strong bg-surface px-2.5 text-sm text-ink-3 hover:text-ink"
      >
        <Search size={14} aria-hidden />
        <span className="flex-1 text-left">{t('search')}</span>
        <Kbd>{isMac ? '⌘K' : 'Ctrl K'}</Kbd>
      </button>
      <nav className="flex flex-1 flex-col gap-0.5" aria-label={t('navigation')}>
        {places.slice(0, 3).map((place) => (
          <PlaceLink key={place.to} place={place} />
        ))}
        <span className="flex-1" />
        {places.slice(3).map((place) => (
          <PlaceLink key={place.to} place={place} />
        ))}
      </nav>
      <Preferences />
    </aside>
  )
}

function PlaceLink({ place }: { readonly place: Place }): ReactNode {
  const t = useTranslations('app')
  return (
    <Link
      to={place.to}
      activeOptions={{ exact: place.to === '/', includeSearch: false }}
      className="flex min-h-8 items-center gap-2.5 rounded-lg px-2.5 text-sm font-medium text-ink-2 hover:bg-hover hover:text-ink aria-[current=page]:bg-selected aria-[current=page]:text-accent-ink"
    >
      <place.Icon size={16} aria-hidden />
      {t(place.key)}
    </Link>
  )
}

function PhoneBar(props: { readonly onSearch: () => void }): ReactNode {
  const t = useTranslations('app')
  const title = usePageTitle()
  return (
    <div className="sticky top-0 z-20 flex h-13 items-center gap-2 border-b border-line bg-sidebar pt-[env(safe-area-inset-top)] pr-1 pl-4 md:hidden">
      <span aria-hidden className="min-w-0 flex-1 truncate text-base font-semibold">
        {title}
      </span>
      <Button look="ghost" size="icon" aria-label={t('search')} onClick={props.onSearch}>
        <Search size={20} aria-hidden />
      </Button>
    </div>
  )
}

function PhoneTabs(): ReactNode {
  const t = useTranslations('app')
  return (
    <nav
      aria-label={t('navigation')}
      className="fixed inset-x-0 bottom-0 z-20 grid grid-cols-5 border-t border-line bg-sidebar pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {places.map(({ to, key, Icon }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === '/', includeSearch: false }}
          className="flex min-h-14 flex-col items-center justify-center gap-0.5 px-1 text-2xs font-medium text-ink-2 aria-[current=page]:text-accent-ink"
        >
          <Icon size={20} aria-hidden />
          <span className="max-w-full truncate">{t(key)}</span>
        </Link>
      ))}
    </nav>
  )
}
