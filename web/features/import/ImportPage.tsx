import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { Import } from '../../api.ts'
import { api, codeOf } from '../../api.ts'
import { isRunning, queries } from '../../queries.ts'
import { Button, buttonLook } from '../../ui/Button.tsx'
import { useFormats } from '../../ui/formats.ts'
import { Page } from '../../ui/Page.tsx'
import { Card, CardTitle, EmptyState, Skeleton } from '../../ui/surfaces.tsx'
import { langOf } from '../../ui/text.ts'
import { tell } from '../../ui/Toast.tsx'
import { Files } from './Files.tsx'
import { ImportStateChip } from './ImportStateChip.tsx'
import { Issues } from './Issues.tsx'
import { Running } from './Running.tsx'
import { Speakers } from './Speakers.tsx'

const route = getRouteApi('/import/$id')

/** One import: how far it is while it runs, and what it brought once it is through. */
export function ImportPage(): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const { id } = route.useParams()
  const { data, error } = useQuery(queries.import(id))
  useRefreshWhenDone(data)
  if (data === undefined) {
    if (codeOf(error) === 'import.not_found' || codeOf(error) === 'request.invalid') return <Gone />
    if (error !== null) throw error
    return (
      <Page title={t('import.title')} narrow>
        <Skeleton className="h-72" />
      </Page>
    )
  }
  return (
    <Page
      title={t('import.untitled', { date: formats.moment(data.startedAt) })}
      narrow
      actions={<ImportStateChip state={data.state} />}
    >
      <div className="flex flex-col gap-4">
        {isRunning(data) ? <Running job={data} /> : <Result job={data} />}
        {data.unknownSpeakers.length > 0 ? <Speakers job={data} /> : null}
        <Files job={data} />
        {isRunning(data) && data.issueCount === 0 ? null : <Issues job={data} />}
      </div>
    </Page>
  )
}

/** An import that has just ended changes the portfolio behind it. */
function useRefreshWhenDone(job: Import | undefined): void {
  const client = useQueryClient()
  const state = job?.state
  useEffect(() => {
    if (state === undefined || state === 'queued' || state === 'reading') return
    void client.invalidateQueries({ queryKey: ['accounts'] })
    void client.invalidateQueries({ queryKey: ['account'] })
    void client.invalidateQueries(queries.imports())
  }, [client, state])
}

function Gone(): ReactNode {
  const t = useTranslations()
  return (
    <EmptyState title={t('problem.notFoundTitle')} text={t('problem.notFoundText')}>
      <Link to="/import" className={buttonLook()}>
        {t('import.title')}
      </Link>
    </EmptyState>
  )
}

function Result({ job }: { readonly job: Import }): ReactNode {
  const t = useTranslations('import')
  const nothingNew = job.messagesRead > 0 && job.messagesAdded === 0
  return (
    <Card>
      <p className="text-lg font-semibold">{t('added', { count: job.messagesAdded })}</p>
      <p className="text-sm text-ink-2">
        {nothingNew ? t('nothingNew') : t('read', { count: job.messagesRead })}
      </p>
      <CardTitle className="mt-4">{t('accounts')}</CardTitle>
      {job.accounts.length === 0 ? (
        <p className="mt-1 text-sm text-ink-2">{t('noAccounts')}</p>
      ) : (
        <ul className="mt-1 divide-y divide-line">
          {job.accounts.map((account) => (
            <li key={account.id}>
              <Link
                to="/clients/$id"
                params={{ id: account.id }}
                className="-mx-2 flex min-h-11 items-center justify-between gap-3 rounded-lg px-2 hover:bg-hover"
              >
                <span
                  lang={langOf(account.name)}
                  className="truncate text-sm font-medium text-accent-ink"
                >
                  {account.name}
                </span>
                <span className="shrink-0 text-xs text-ink-3">
                  {t('messageCount', { count: account.messages })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <Link to="/import" className={buttonLook()}>
          {t('again')}
        </Link>
        <Undo job={job} />
      </div>
    </Card>
  )
}

function Undo({ job }: { readonly job: Import }): ReactNode {
  const t = useTranslations()
  const client = useQueryClient()
  const navigate = route.useNavigate()
  const undo = useMutation({
    mutationFn: () => api.undoImport(job.id),
    onSuccess: async () => {
      tell(t('import.undone'))
      await navigate({ to: '/import' })
      client.removeQueries({ queryKey: ['import', job.id] })
      await client.invalidateQueries()
    },
    onError: () => tell(t('toast.notSaved'), { label: t('app.retry'), run: () => undo.mutate() }),
  })
  return (
    <Button look="danger" onClick={() => undo.mutate()} disabled={undo.isPending}>
      {t('import.undo')}
    </Button>
  )
}
