import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Assessment } from '../../api.ts'
import { Mark } from '../../charts/marks.tsx'
import { useFormats } from '../../ui/formats.ts'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'

/** Telltale signs: what, since when, and the words behind it. */
export function Warnings({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  return (
    <Card className="max-lg:-order-1">
      <CardTitle>{t('account.warnings')}</CardTitle>
      {assessment.warnings.length === 0 ? (
        <p className="mt-2 text-sm text-ink-2">{t('account.warningsEmpty')}</p>
      ) : null}
      <ul className="mt-1 divide-y divide-line last:-mb-2.5">
        {assessment.warnings.map((warning) => (
          <li key={`${warning.kind} ${warning.trait}`} className="flex gap-2.5 py-2.5">
            <span className="mt-0.5">
              <Mark
                look={
                  warning.kind === 'severe-event'
                    ? { shape: 'triangle', tone: 'poor' }
                    : { shape: 'diamond', tone: 'watch' }
                }
              />
            </span>
            <div className="min-w-0">
              <p className="text-sm font-medium">
                {t(`words.warnings.${warning.kind}`)}{' '}
                <span className="text-xs font-normal text-ink-3">
                  {t('account.since', { date: formats.day(warning.since) })}
                </span>
              </p>
              <p className="text-sm text-ink-2">{warning.because}</p>
              {warning.evidence.length === 0 && warning.trait === null ? null : (
                <EvidenceLink
                  source={
                    warning.evidence.length > 0 || warning.trait === null
                      ? `warning:${warning.kind}`
                      : warning.trait
                  }
                  className="text-sm underline"
                >
                  {t('account.seeEvidence')}
                </EvidenceLink>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
