import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Import } from '../../api.ts'
import { api } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormats } from '../../ui/formats.ts'
import { Card, Progress } from '../../ui/surfaces.tsx'

/** How far an import is. It runs on the server: the page may be closed and opened again. */
export function Running({ job }: { readonly job: Import }): ReactNode {
  const t = useTranslations('import')
  const formats = useFormats()
  const client = useQueryClient()
  const stop = useMutation({
    mutationFn: () => api.stopImport(job.id),
    onSuccess: (stopped) => client.setQueryData(queries.import(job.id).queryKey, stopped),
  })
  const left = secondsLeft(job)
  const progress = t('progress', {
    done: formats.bytes(job.bytesDone),
    total: formats.bytes(job.bytesTotal),
  })
  return (
    <Card>
      <p role="status" className="text-base font-semibold">
        {t(job.state)}
      </p>
      <div className="mt-3">
        <Progress label={progress} done={job.bytesDone} total={job.bytesTotal} />
      </div>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm text-ink-2 tabular-nums">
        <span>{progress}</span>
        <span>{t('read', { count: job.messagesRead })}</span>
        {left === undefined ? null : <span>{t('timeLeft', { time: formats.duration(left) })}</span>}
      </p>
      <Button className="mt-3" onClick={() => stop.mutate()} disabled={stop.isPending}>
        {t('stop')}
      </Button>
    </Card>
  )
}

const SETTLED_MS = 3000

/** The rest at the pace so far; nothing while that is too early to tell. */
function secondsLeft({ startedAt, bytesDone, bytesTotal, state }: Import): number | undefined {
  const spent = Date.now() - Date.parse(startedAt)
  if (state !== 'reading' || spent < SETTLED_MS || bytesDone === 0) return undefined
  return Math.max(1, ((bytesTotal - bytesDone) * spent) / bytesDone / 1000)
}
