import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from './api.ts'
import { isRunning, queries } from './queries.ts'
import { tell } from './ui/Toast.tsx'

const POLL_MS = 500

async function loadAndWait(): Promise<void> {
  let job = await api.loadSample()
  while (isRunning(job)) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    job = await api.import(job.id)
  }
}

/** Loading and removing the sample agency, from wherever it is offered. */
export function useSample() {
  const t = useTranslations()
  const client = useQueryClient()
  const refresh = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['accounts'] })
    await client.invalidateQueries(queries.session())
    await client.invalidateQueries(queries.imports())
  }
  const load = useMutation({
    mutationFn: loadAndWait,
    onSuccess: refresh,
    onError: () => tell(t('toast.notSaved')),
  })
  const remove = useMutation({
    mutationFn: api.removeSample,
    onSuccess: async () => {
      await refresh()
      tell(t('portfolio.sampleRemoved'), { label: t('app.undo'), run: () => load.mutate() })
    },
    onError: () => tell(t('toast.notSaved'), { label: t('app.retry'), run: () => remove.mutate() }),
  })
  return { load, remove }
}
