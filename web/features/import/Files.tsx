import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Import } from '../../api.ts'
import { useFormats } from '../../ui/formats.ts'
import { Card, CardTitle } from '../../ui/surfaces.tsx'

/** Each file: what it was recognised as and what came out of it. */
export function Files({ job }: { readonly job: Import }): ReactNode {
  const t = useTranslations('import')
  const formats = useFormats()
  return (
    <Card>
      <CardTitle>{t('files')}</CardTitle>
      <ul className="mt-1 -mb-2 divide-y divide-line">
        {job.files.map((file) => (
          <li
            key={file.name}
            className="grid items-baseline gap-x-4 py-2 text-xs text-ink-2 tabular-nums max-md:grid-cols-[auto_auto_1fr] md:grid-cols-[1fr_6rem_8rem_7rem]"
          >
            <span className="min-w-0 text-sm font-medium text-ink max-md:col-span-full">
              {file.name}
            </span>
            <span className="text-ink-3 md:text-right">{formats.bytes(file.size)}</span>
            <span>
              {file.format?.toUpperCase() ?? (file.state === 'refused' ? t('notRecognised') : '…')}
            </span>
            <span className="text-right">
              {file.state === 'refused' ? null : t('messageCount', { count: file.messages })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
