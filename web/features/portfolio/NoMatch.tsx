import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { buttonLook } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/surfaces.tsx'

export function NoMatch(): ReactNode {
  const t = useTranslations('portfolio')
  return (
    <EmptyState title={t('noMatch')}>
      <Link to="/" className={buttonLook()}>
        {t('noMatchAction')}
      </Link>
    </EmptyState>
  )
}
