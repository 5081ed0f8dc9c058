import { getRouteApi, Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PortfolioRow } from '../../api.ts'
import { buttonLook } from '../../ui/Button.tsx'
import { useFormats } from '../../ui/formats.ts'
import { healthLooks } from '../../charts/marks.tsx'
import { changed } from '../../ui/search-params.ts'
import { DirectionCell, HealthCell, HeardCell, useSureness } from '../../ui/states.tsx'
import { Chip } from '../../ui/surfaces.tsx'
import { langOf } from '../../ui/text.ts'
import { Trend } from './Row.tsx'
import type { PortfolioSearch } from './search.ts'

const route = getRouteApi('/')

/** A closer look beside the table, which keeps the keyboard: J and K go on, and this follows. */
export function Peek(props: { readonly row: PortfolioRow; readonly asOf: string }): ReactNode {
  const t = useTranslations()
  const { row, asOf } = props
  const formats = useFormats()
  const sure = useSureness()(row.direction)
  return (
    <aside
      aria-label={t('portfolio.peek')}
      className="fixed inset-y-0 right-0 z-30 flex w-90 flex-col gap-5 overflow-auto border-l border-line bg-raised p-5 shadow-pop"
    >
      <header className="flex items-start gap-2">
        <h2 lang={langOf(row.name)} className="min-w-0 flex-1 text-lg font-semibold">
          {row.name}
        </h2>
        <route.Link
          to="/"
          search={(previous: PortfolioSearch) => changed(previous, { peek: undefined })}
          replace
          resetScroll={false}
          aria-label={t('app.close')}
          className="grid size-8 shrink-0 place-items-center rounded-lg text-ink-2 hover:bg-hover"
        >
          <X size={16} aria-hidden />
        </route.Link>
      </header>
      <div className="flex flex-col gap-2">
        <p className="flex items-center justify-between gap-2">
          <HealthCell health={row.health} />
          {row.health.estimate === null ? null : (
            <Chip tone={healthLooks[row.health.state].tone}>
              {t(`words.health.${row.health.state}`)}
            </Chip>
          )}
        </p>
        <p className="text-xs text-ink-3">
          {t('health.coverage', { percent: formats.percent(row.health.coverage) })}
        </p>
      </div>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-3 text-sm">
        <dt className="text-ink-3">{t('portfolio.direction')}</dt>
        <dd>
          <DirectionCell direction={row.direction} />
          {sure === undefined ? null : (
            <span aria-hidden className="block text-xs text-ink-3">
              {sure}
            </span>
          )}
        </dd>
        <dt className="text-ink-3">{t('portfolio.trend')}</dt>
        <dd>
          <Trend row={row} />
        </dd>
        <dt className="text-ink-3">{t('portfolio.heard')}</dt>
        <dd>
          <HeardCell heard={row.heard} />
        </dd>
      </dl>
      {row.topWarning === null ? null : (
        <section
          data-tone={row.topWarning.kind === 'severe-event' ? 'poor' : 'watch'}
          className="rounded-lg bg-tone-tint p-3"
        >
          <h3 className="text-sm font-semibold text-tone-ink">
            {t(`words.warnings.${row.topWarning.kind}`)}
          </h3>
          <p className="mt-1 text-sm">{row.topWarning.because}</p>
          {row.warningCount > 1 ? (
            <p className="mt-1 text-xs text-tone-ink">
              {t('portfolio.moreWarnings', { count: row.warningCount - 1 })}
            </p>
          ) : null}
        </section>
      )}
      <p className="text-sm text-ink-2">
        {t('portfolio.workOn', { count: row.workOnCount })}
        {row.askDue === null ? null : (
          <>
            <br />
            {t(row.askDue < asOf.slice(0, 10) ? 'portfolio.askOverdue' : 'portfolio.askDue', {
              date: formats.plainDay(row.askDue),
            })}
          </>
        )}
      </p>
      <Link
        to="/clients/$id"
        params={{ id: row.id }}
        className={buttonLook({ look: 'solid', size: 'md' })}
      >
        {t('portfolio.openClient', { name: row.name })}
      </Link>
    </aside>
  )
}
