import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Import } from '../../api.ts'
import { Chip } from '../../ui/surfaces.tsx'

export function ImportStateChip({ state }: { readonly state: Import['state'] }): ReactNode {
  const t = useTranslations('import')
  const tone = state === 'done' ? 'good' : state === 'failed' ? 'poor' : 'unknown'
  return (
    <Chip tone={tone} className="shrink-0">
      {t(state)}
    </Chip>
  )
}
