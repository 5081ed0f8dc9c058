import { Link, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { codeOf } from '../api.ts'
import { Button, buttonLook } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'

/** What a page shows when it broke: what happened in plain words, and two ways on. */
export function PageError(props: {
  readonly error: unknown
  readonly reset?: () => void
}): ReactNode {
  const t = useTranslations()
  const router = useRouter()
  const offline = codeOf(props.error) === 'network'
  function retry(): void {
    props.reset?.()
    void router.invalidate()
  }
  return (
    <Page title={t(offline ? 'problem.offlineTitle' : 'problem.title')} narrow>
      <p className="text-base text-ink-2">{t(offline ? 'problem.offlineText' : 'problem.text')}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <Button look="solid" size="md" onClick={retry}>
          {t('app.retry')}
        </Button>
        <BackHome />
      </div>
    </Page>
  )
}

export function NotFound(): ReactNode {
  const t = useTranslations('problem')
  return (
    <Page title={t('notFoundTitle')} narrow>
      <p className="mb-5 text-base text-ink-2">{t('notFoundText')}</p>
      <BackHome />
    </Page>
  )
}

function BackHome(): ReactNode {
  const t = useTranslations('app')
  return (
    <Link to="/" className={buttonLook({ size: 'md' })}>
      {t('back')}
    </Link>
  )
}
