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
      <ul className="mt-1 divide-y divide-line">
        {job.files.map((file) => (
          <li key={file.name} className="flex flex-wrap items-baseline gap-x-3 py-2 text-sm">
            <span className="min-w-0 flex-1 basis-48 font-medium">{file.name}</span>
            <span className="text-xs text-ink-3">{formats.bytes(file.size)}</span>
            <span className="text-xs text-ink-2">
              {file.format ?? (file.state === 'refused' ? t('notRecognised') : '…')}
            </span>
            <span className="text-xs text-ink-2 tabular-nums">
              {t('messageCount', { count: file.messages })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
