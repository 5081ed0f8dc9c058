import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFormats } from './formats.ts'
import { Card } from './surfaces.tsx'

export type Change = {
  readonly what: string
  /** Null where there was nothing before. */
  readonly from: string | null
  readonly to: string
}

export type Occasion = {
  readonly key: string
  readonly at: string
  readonly by: string | null
  readonly changes: readonly Change[]
}

/** Who changed what and when, the newest first; folded away until somebody asks. */
export function Changes({ occasions }: { readonly occasions: readonly Occasion[] }): ReactNode {
  const t = useTranslations('history')
  const formats = useFormats()
  return (
    <Card className="py-0">
      <details className="group">
        <summary className="flex min-h-11 items-center gap-2 text-sm font-semibold marker:content-none">
          <ChevronRight
            size={14}
            className="shrink-0 text-ink-3 transition-transform group-open:rotate-90"
            aria-hidden
          />
          {t('title')}
        </summary>
        {occasions.length === 0 ? <p className="pb-4 text-sm text-ink-2">{t('none')}</p> : null}
        <ul className="divide-y divide-line">
          {occasions.map(({ key, at, by, changes }) => (
            <li key={key} className="py-2.5 text-sm">
              <p className="text-xs text-ink-3">
                {t('who', { date: formats.moment(at), name: by ?? t('somebody') })}
              </p>
              {changes.map(({ what, from, to }) => (
                <p key={what} className="wrap-anywhere">
                  {from === null ? t('added', { what, to }) : t('change', { what, from, to })}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  )
}
