import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Import } from '../../api.ts'
import { queries } from '../../queries.ts'
import { useFormats } from '../../ui/formats.ts'
import { Page } from '../../ui/Page.tsx'
import { Card, CardTitle, Skeleton } from '../../ui/surfaces.tsx'
import { DropZone } from './DropZone.tsx'
import { ImportStateChip } from './ImportStateChip.tsx'

const formats = ['formatsMail', 'formatsChat', 'formatsCall', 'formatsOther'] as const

/** Where conversations come in: the drop zone, what can be read, and what came in before. */
export function ImportsPage(): ReactNode {
  const t = useTranslations('import')
  return (
    <Page title={t('title')} narrow>
      <DropZone />
      <div className="mt-4 grid gap-4 md:grid-cols-2">
        <Card>
          <CardTitle>{t('formats')}</CardTitle>
          <ul className="mt-2 flex flex-col gap-1.5 text-sm text-ink-2">
            {formats.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
          <p className="mt-3 text-xs text-ink-3">{t('twice')}</p>
        </Card>
        <Earlier />
      </div>
    </Page>
  )
}

function Earlier(): ReactNode {
  const t = useTranslations('import')
  const { data } = useQuery(queries.imports())
  return (
    <Card>
      <CardTitle>{t('earlier')}</CardTitle>
      {data === undefined ? <Skeleton className="mt-2 h-24" /> : null}
      {data?.imports.length === 0 ? <p className="mt-2 text-sm text-ink-2">{t('none')}</p> : null}
      <ul className="mt-1 divide-y divide-line">
        {data?.imports.map((job) => (
          <EarlierImport key={job.id} job={job} />
        ))}
      </ul>
    </Card>
  )
}

function EarlierImport({ job }: { readonly job: Import }): ReactNode {
  const t = useTranslations('import')
  const dates = useFormats()
  return (
    <li>
      <Link
        to="/import/$id"
        params={{ id: job.id }}
        className="-mx-2 flex min-h-12 items-center gap-3 rounded-lg px-2 py-1.5 hover:bg-hover"
      >
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm font-medium">
            {job.files[0]?.name ?? t('untitled', { date: dates.day(job.startedAt) })}
            {job.files.length > 1 ? ` +${dates.whole(job.files.length - 1)}` : ''}
          </span>
          <span className="block text-xs text-ink-3">
            {dates.moment(job.startedAt)} · {t('added', { count: job.messagesAdded })}
          </span>
        </span>
        <ImportStateChip state={job.state} />
      </Link>
    </li>
  )
}
