import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Portfolio } from '../../api.ts'
import { queries } from '../../queries.ts'
import { useFormats } from '../../ui/formats.ts'
import { locales, useLanguage } from '../../ui/locale.tsx'
import { useTitle } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/surfaces.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { ActCard } from './ActCard.tsx'
import { MixCard } from './MixCard.tsx'
import { NoMatch } from './NoMatch.tsx'
import { Onboarding } from './Onboarding.tsx'
import { Peek } from './Peek.tsx'
import { PhoneList } from './PhoneList.tsx'
import { PortfolioTable } from './PortfolioTable.tsx'
import { filterRows, parseSort, sortRows } from './rows.ts'
import { SampleBanner } from './SampleBanner.tsx'
import { Toolbar } from './Toolbar.tsx'

const route = getRouteApi('/')

/** All clients at a glance, the one that needs somebody today first. */
export function PortfolioPage(): ReactNode {
  const t = useTranslations('portfolio')
  const { language } = useLanguage()
  const { data, error } = useQuery(queries.portfolio(language))
  useTitle(t('title'))
  if (error !== null && data === undefined) throw error
  if (data === undefined) return <PortfolioSkeleton />
  return data.accounts.length === 0 ? <Onboarding /> : <Filled portfolio={data} />
}

function Filled({ portfolio }: { readonly portfolio: Portfolio }): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const { language } = useLanguage()
  const search = route.useSearch()
  const phone = usePhone()
  const { accounts, asOf } = portfolio
  const sort = parseSort(search.sort)
  const rows = useMemo(
    () => sortRows(filterRows(accounts, search, asOf), parseSort(search.sort), locales[language]),
    [accounts, asOf, search, language],
  )
  const peeked = rows.find(({ id }) => id === search.peek)
  return (
    <div className="px-6 py-5 max-md:px-4 max-md:py-4">
      <div className="mx-auto max-w-6xl">
        <header className="mb-4">
          <h1 className="text-xl font-semibold max-md:sr-only">{t('portfolio.title')}</h1>
          <p className="text-sm text-ink-3">
            {t('portfolio.count', { count: accounts.length })}
            {' · '}
            {t('app.asOf', { date: formats.moment(asOf) })}
          </p>
        </header>
        <SampleBanner rows={accounts} />
        <div className="mb-5 grid gap-3 md:grid-cols-2">
          {/* On a phone what to do comes first; on a desktop both are in sight. */}
          {phone ? <ActCard rows={accounts} asOf={asOf} /> : null}
          <MixCard rows={accounts} />
          {phone ? null : <ActCard rows={accounts} asOf={asOf} />}
        </div>
        <Toolbar rows={accounts} />
        {rows.length === 0 ? (
          <NoMatch />
        ) : phone ? (
          <PhoneList rows={rows} />
        ) : (
          <div className="@container">
            <PortfolioTable rows={rows} sort={sort} peeked={search.peek} />
          </div>
        )}
        <Caption />
      </div>
      {peeked === undefined || phone ? null : <Peek row={peeked} asOf={asOf} />}
    </div>
  )
}

function Caption(): ReactNode {
  const t = useTranslations('app')
  return (
    <p className="mt-3 text-xs text-ink-3">
      {t('caption')}{' '}
      <route.Link to="/guide" hash="range" className="text-accent-ink underline underline-offset-2">
        {t('captionLink')}
      </route.Link>
    </p>
  )
}

/** The shape of what is coming, in its own size: nothing jumps when it arrives. */
function PortfolioSkeleton(): ReactNode {
  const t = useTranslations('portfolio')
  return (
    <div className="px-6 py-5 max-md:px-4 max-md:py-4">
      <div className="mx-auto max-w-6xl">
        <h1 className="text-xl font-semibold max-md:sr-only">{t('title')}</h1>
        <Skeleton className="mb-4 h-5 w-48" />
        <div className="mb-5 grid gap-3 md:grid-cols-2">
          <Skeleton className="h-44 rounded-xl" />
          <Skeleton className="h-44 rounded-xl" />
        </div>
        <Skeleton className="mb-3 h-9" />
        <Skeleton className="h-96" />
      </div>
    </div>
  )
}
