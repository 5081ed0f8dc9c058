import { getRouteApi, Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { isHeldBack } from '../../../src/model/held-back.ts'
import type { AccountPage } from '../../api.ts'
import { IntervalBar } from '../../charts/IntervalBar.tsx'
import { healthLooks, Mark } from '../../charts/marks.tsx'
import { useFormats } from '../../ui/formats.ts'
import { DirectionCell, HeardCell, useHealthNumber } from '../../ui/states.tsx'
import { Chip } from '../../ui/surfaces.tsx'
import { TabLink, Tabs } from '../../ui/Tabs.tsx'
import { langOf } from '../../ui/text.ts'
import { Tip } from '../../ui/Tooltip.tsx'

const route = getRouteApi('/clients/$id')

/** What stays in sight on every tab of a client. */
export function AccountHeader({ page }: { readonly page: AccountPage }): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const { assessment, account, asOf } = page
  return (
    <header className="sticky top-0 z-10 border-b border-line bg-canvas px-6 pt-3 max-md:static max-md:px-4">
      <div className="mx-auto max-w-6xl">
        <p className="flex flex-wrap items-center gap-x-4 text-xs text-ink-3">
          <Link
            to="/"
            className="-ml-1 inline-flex min-h-6 items-center gap-1 rounded px-1 hover:text-ink max-md:min-h-11"
          >
            <ArrowLeft size={14} aria-hidden />
            {t('app.back')}
          </Link>
          <span className="flex-1" />
          {t('app.asOf', { date: formats.moment(asOf) })}
        </p>
        <div className="mt-1 mb-2 flex flex-wrap items-center gap-x-6 gap-y-2">
          <h1 lang={langOf(assessment.name)} className="text-xl font-semibold max-md:sr-only">
            {assessment.name}
          </h1>
          <Health page={page} />
          <DirectionCell direction={assessment.direction} />
          <HeardCell heard={assessment.heard} long />
          {isNew(account.since, asOf) ? (
            <Tip label={t('account.newHint')}>
              <Chip tone="work">{t('account.isNew')}</Chip>
            </Tip>
          ) : null}
          {account.isSample ? <Chip>{t('account.sample')}</Chip> : null}
        </div>
        <AccountTabs page={page} />
      </div>
    </header>
  )
}

function Health({ page }: { readonly page: AccountPage }): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const { health } = page.assessment
  const number = useHealthNumber()(health)
  const word = t(`words.health.${health.state}`)
  const look = healthLooks[health.state]
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <span
        data-tone={look.tone}
        className="inline-flex items-center gap-1.5 rounded-md bg-tone-tint px-2 py-0.5 text-sm font-semibold text-tone-ink"
      >
        <Mark look={look} />
        {word}
      </span>
      {number !== undefined && isHeldBack(health) ? (
        <span className="text-sm text-ink-2">{t('health.alone', { number })}</span>
      ) : null}
      {number === undefined || isHeldBack(health) ? null : (
        <span>
          <span className="sr-only">{number}</span>
          <span aria-hidden className="text-2xl leading-none font-semibold tabular-nums">
            {health.estimate}
          </span>
          <span aria-hidden className="ml-2 text-sm text-ink-2 tabular-nums">
            {t('health.range', { low: health.low ?? 0, high: health.high ?? 0 })}
          </span>
        </span>
      )}
      <IntervalBar {...health} tone={look.tone} className="w-32 max-md:w-16" />
      <span className="text-xs text-ink-3">
        {t('health.coverageShort', { percent: formats.percent(health.coverage) })}
      </span>
    </span>
  )
}

const tabKeys = ['overview', 'traits', 'timeline', 'expectations', 'debates', 'norms'] as const

function AccountTabs({ page }: { readonly page: AccountPage }): ReactNode {
  const t = useTranslations('account')
  const { tab = 'overview' } = route.useSearch()
  const { assessment } = page
  const counts: Partial<Record<(typeof tabKeys)[number], number>> = {
    traits: assessment.traits.filter(({ state }) => state !== 'unknown').length,
    expectations: assessment.expectations.length,
    debates: assessment.debates.length,
  }
  return (
    <Tabs label={t('tabs')} look="line">
      {tabKeys.map((key) => (
        <TabLink
          key={key}
          to="/clients/$id"
          params={{ id: page.account.id }}
          search={key === 'overview' ? {} : { tab: key }}
          look="line"
          active={tab === key}
          label={t(key)}
          count={counts[key]}
        />
      ))}
    </Tabs>
  )
}

const NEW_MS = 90 * 86_400_000

function isNew(since: string | null, asOf: string): boolean {
  return since !== null && Date.parse(asOf) - Date.parse(since) < NEW_MS
}
