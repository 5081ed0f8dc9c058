import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Import } from '../../api.ts'
import { api } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import { langOf } from '../../ui/text.ts'
import { tell } from '../../ui/Toast.tsx'

/** Chats and calls know names only: here the reader says which of them are ours. */
export function Speakers({ job }: { readonly job: Import }): ReactNode {
  const t = useTranslations()
  const client = useQueryClient()
  const [ours, setOurs] = useState<readonly string[]>([])
  const save = useMutation({
    mutationFn: () => api.addSpeakers(job.id, [...ours]),
    onSuccess: async (placed) => {
      client.setQueryData(queries.import(job.id).queryKey, placed)
      tell(t('import.speakersSaved'))
      await client.invalidateQueries(queries.session())
    },
    onError: () => tell(t('toast.notSaved'), { label: t('app.retry'), run: () => save.mutate() }),
  })
  function toggle(name: string): void {
    setOurs((now) => (now.includes(name) ? now.filter((other) => other !== name) : [...now, name]))
  }
  return (
    <Card className="border-accent">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <fieldset>
          <legend className="contents">
            <CardTitle>{t('import.speakersTitle')}</CardTitle>
          </legend>
          <p className="mt-1 text-sm text-ink-2">{t('import.speakersText')}</p>
          <ul className="mt-2 grid gap-x-6 sm:grid-cols-2">
            {job.unknownSpeakers.map(({ name, messages }) => (
              <li key={name}>
                <label className="flex min-h-11 items-center gap-3 text-sm">
                  <input
                    type="checkbox"
                    checked={ours.includes(name)}
                    onChange={() => toggle(name)}
                    className="size-4.5 shrink-0 accent-accent"
                  />
                  <span lang={langOf(name)} className="min-w-0 flex-1">
                    {name}
                  </span>
                  <span className="text-xs text-ink-3">
                    {t('import.messageCount', { count: messages })}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <Button type="submit" look="solid" className="mt-3" disabled={save.isPending}>
          {t(ours.length === 0 ? 'import.speakersNone' : 'import.speakersSubmit')}
        </Button>
      </form>
    </Card>
  )
}
