import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PortfolioRow } from '../../api.ts'
import { Input } from '../../ui/Field.tsx'
import { changed } from '../../ui/search-params.ts'
import { TabLink, Tabs } from '../../ui/Tabs.tsx'
import { useKeys } from '../../ui/use-key.ts'
import { needsAttention } from './rows.ts'
import type { PortfolioSearch } from './search.ts'

const route = getRouteApi('/')

/** Views, the filter box, and what else is being filtered by. All of it is in the address. */
export function Toolbar({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode {
  const t = useTranslations('portfolio')
  const { view, q, sort } = route.useSearch()
  const counts = {
    all: rows.length,
    attention: rows.filter(needsAttention).length,
    unknown: rows.filter(({ health }) => health.state === 'unknown').length,
  }
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2">
      <Tabs label={t('views')} look="pill">
        {(['all', 'attention', 'unknown'] as const).map((key) => (
          <TabLink
            key={key}
            to="/"
            search={changed<PortfolioSearch>(
              {},
              { q, sort, view: key === 'all' ? undefined : key },
            )}
            look="pill"
            active={(view ?? 'all') === key}
            label={t(key)}
            count={counts[key]}
          />
        ))}
      </Tabs>
      <ActiveFilters />
      <span className="flex-1" />
      <FilterBox />
    </div>
  )
}

function FilterBox(): ReactNode {
  const t = useTranslations('portfolio')
  const { q = '' } = route.useSearch()
  const navigate = useNavigate({ from: '/' })
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(q)
  useKeys({
    Slash: (event) => {
      event.preventDefault()
      box.current?.focus()
    },
  })
  // The address may change from elsewhere (a link, the back button); typing goes first.
  useEffect(() => {
    if (document.activeElement !== box.current) setText(q)
  }, [q])
  return (
    <Input
      ref={box}
      type="search"
      aria-label={t('filter')}
      placeholder={t('filter')}
      value={text}
      onChange={(event) => {
        const next = event.target.value
        setText(next)
        void navigate({
          search: (previous: PortfolioSearch) =>
            changed(previous, { q: next === '' ? undefined : next, peek: undefined }),
          replace: true,
          resetScroll: false,
        })
      }}
      className="h-8 w-56 text-sm max-md:w-full"
    />
  )
}

function ActiveFilters(): ReactNode {
  const t = useTranslations()
  const { health, heard, direction, asks, warning } = route.useSearch()
  const names = [
    health === undefined ? '' : t(`words.health.${health}`),
    heard === undefined ? '' : t('words.heard.quiet'),
    direction === undefined ? '' : t('words.direction.declining'),
    asks === undefined ? '' : t('account.ask'),
    warning === undefined ? '' : t('account.alarm'),
  ].filter(Boolean)
  if (names.length === 0) return null
  return (
    <span className="inline-flex items-center gap-1 rounded-lg bg-selected py-0.5 pr-0.5 pl-2.5 text-sm font-medium text-accent-ink">
      {names.join(' · ')}
      <route.Link
        to="/"
        search={({ view, q, sort }: PortfolioSearch) =>
          changed<PortfolioSearch>({}, { view, q, sort })
        }
        replace
        resetScroll={false}
        aria-label={t('portfolio.clear')}
        className="grid size-7 place-items-center rounded-md hover:bg-hover max-md:size-11"
      >
        <X size={14} aria-hidden />
      </route.Link>
    </span>
  )
}
