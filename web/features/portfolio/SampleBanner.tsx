import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PortfolioRow } from '../../api.ts'
import { useSample } from '../../sample.ts'
import { Button } from '../../ui/Button.tsx'

/** Says that what is seen is made up, and removes it in one click. */
export function SampleBanner({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode {
  const t = useTranslations('portfolio')
  const { remove } = useSample()
  if (!rows.some(({ isSample }) => isSample)) return null
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl bg-accent-tint py-2 pr-2 pl-4">
      <p className="min-w-0 flex-1 basis-64 text-sm text-accent-ink">{t('sampleBanner')}</p>
      <Button onClick={() => remove.mutate()} disabled={remove.isPending}>
        {t('sampleRemove')}
      </Button>
    </div>
  )
}
