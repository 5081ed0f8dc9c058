import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useSample } from '../../sample.ts'
import { Button, buttonLook } from '../../ui/Button.tsx'

/** What stands in place of an empty portfolio: three steps, or a look around with made-up clients. */
export function Onboarding(): ReactNode {
  const t = useTranslations()
  const { load } = useSample()
  const waiting = load.isPending || load.isSuccess
  return (
    <div className="mx-auto max-w-2xl px-6 py-12 max-md:px-4 max-md:py-6">
      <h1 className="text-2xl font-semibold">{t('onboarding.title')}</h1>
      <p className="mt-2 text-base text-ink-2">{t('onboarding.text')}</p>
      <ol className="mt-7 flex flex-col gap-5">
        {([1, 2, 3] as const).map((step) => (
          <li key={step} className="flex gap-4">
            <span
              aria-hidden
              className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-tint text-sm font-semibold text-accent-ink tabular-nums"
            >
              {step}
            </span>
            <div>
              <h2 className="text-base font-semibold">{t(`onboarding.step${step}`)}</h2>
              <p className="text-sm text-ink-2">{t(`onboarding.step${step}Text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-8 flex flex-wrap gap-2">
        <Link to="/import" className={buttonLook({ look: 'solid', size: 'md' })}>
          {t('onboarding.import')}
        </Link>
        <Button size="md" onClick={() => load.mutate()} disabled={waiting}>
          {t('onboarding.sample')}
        </Button>
      </div>
      <p role="status" className="mt-3 text-sm text-ink-3">
        {t(waiting ? 'portfolio.sampleLoading' : 'onboarding.sampleHint')}
      </p>
      <p className="mt-6 text-sm">
        <Link to="/guide" className="text-accent-ink underline underline-offset-2">
          {t('onboarding.guide')}
        </Link>
      </p>
    </div>
  )
}
