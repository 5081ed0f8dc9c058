import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import type { AccountPage as Loaded } from '../../api.ts'
import { codeOf } from '../../api.ts'
import { queries } from '../../queries.ts'
import { buttonLook } from '../../ui/Button.tsx'
import { useLanguage } from '../../ui/locale.tsx'
import { Page, useTitle } from '../../ui/Page.tsx'
import { EmptyState, Skeleton } from '../../ui/surfaces.tsx'
import { AccountHeader } from './AccountHeader.tsx'
import { DebatesTab } from './DebatesTab.tsx'
import { ExpectationsTab } from './ExpectationsTab.tsx'
import { Overview } from './Overview.tsx'
import { TraitsTab } from './TraitsTab.tsx'

const EvidenceDrawer = lazy(async () => ({
  default: (await import('./EvidenceDrawer.tsx')).EvidenceDrawer,
}))
const TimelineTab = lazy(async () => ({
  default: (await import('./TimelineTab.tsx')).TimelineTab,
}))
const NormsTab = lazy(async () => ({ default: (await import('./NormsTab.tsx')).NormsTab }))

const route = getRouteApi('/clients/$id')

/** One client: how it stands, why, what to do, and every word that the judgement rests on. */
export function AccountPage(): ReactNode {
  const { id } = route.useParams()
  const { language } = useLanguage()
  const { data, error } = useQuery({
    ...queries.account(id, language),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (codeOf(state.error) === 'account.not_assessed' ? 1500 : false),
  })
  useTitle(data?.assessment.name ?? '')
  if (data === undefined || data.account.id !== id) {
    if (codeOf(error) === 'account.not_found') return <Gone />
    if (codeOf(error) === 'account.not_assessed') return <Pending />
    if (error !== null) throw error
    return <AccountSkeleton />
  }
  return <Filled page={data} />
}

function Filled({ page }: { readonly page: Loaded }): ReactNode {
  const { evidence } = route.useSearch()
  return (
    <>
      <AccountHeader page={page} />
      <div className="px-6 py-5 max-md:px-4 max-md:py-4">
        <div className="mx-auto max-w-6xl">
          <Suspense fallback={<Skeleton className="h-96" />}>
            <Tab page={page} />
          </Suspense>
        </div>
      </div>
      <Suspense>
        {evidence === undefined ? null : (
          <EvidenceDrawer key={evidence} page={page} source={evidence} />
        )}
      </Suspense>
    </>
  )
}

function Tab({ page }: { readonly page: Loaded }): ReactNode {
  const { tab } = route.useSearch()
  const { assessment } = page
  switch (tab) {
    case 'traits':
      return <TraitsTab traits={assessment.traits} />
    case 'timeline':
      return <TimelineTab accountId={assessment.id} languages={assessment.languages} />
    case 'expectations':
      return <ExpectationsTab assessment={assessment} asOf={page.asOf} />
    case 'debates':
      return <DebatesTab assessment={assessment} />
    case 'norms':
      return <NormsTab accountId={page.account.id} assessment={assessment} />
    case undefined:
    default:
      return <Overview page={page} />
  }
}

function Gone(): ReactNode {
  const t = useTranslations()
  return (
    <Page title={t('problem.notFoundTitle')} narrow>
      <p className="mb-5 text-base text-ink-2">{t('problem.clientGone')}</p>
      <Link to="/" className={buttonLook({ size: 'md' })}>
        {t('app.back')}
      </Link>
    </Page>
  )
}

function Pending(): ReactNode {
  const t = useTranslations('import')
  return (
    <div role="status">
      <EmptyState title={t('assessing')} />
    </div>
  )
}

function AccountSkeleton(): ReactNode {
  return (
    <>
      <div className="h-35 border-b border-line px-6 pt-4">
        <div className="mx-auto max-w-6xl">
          <Skeleton className="h-6 w-40" />
          <Skeleton className="mt-3 h-8 w-96 max-w-full" />
        </div>
      </div>
      <div className="mx-auto grid max-w-6xl gap-4 px-6 py-5 lg:grid-cols-[1.6fr_1fr]">
        <Skeleton className="h-96" />
        <Skeleton className="h-96" />
      </div>
    </>
  )
}
