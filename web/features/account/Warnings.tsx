import { BellRing } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Assessment } from '../../api.ts'
import { Mark } from '../../charts/marks.tsx'
import { cn } from '../../ui/cn.ts'
import { useFormats } from '../../ui/formats.ts'
import { Card, CardTitle, Chip } from '../../ui/surfaces.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'

type Warning = Assessment['warnings'][number]

/** Telltale signs: what, since when, and the words behind it; those that want a person now come first. */
export function Warnings({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const t = useTranslations('account')
  const warnings = assessment.warnings.toSorted(
    (one, other) => Number(other.alert) - Number(one.alert),
  )
  return (
    <Card className="max-lg:-order-1">
      <CardTitle>{t('warnings')}</CardTitle>
      {warnings.length === 0 ? (
        <p className="mt-2 text-sm text-ink-2">{t('warningsEmpty')}</p>
      ) : null}
      <ul className="mt-1 divide-y divide-line last:-mb-2.5">
        {warnings.map((warning) => (
          <WarningRow key={`${warning.kind} ${warning.trait} ${warning.since}`} warning={warning} />
        ))}
      </ul>
    </Card>
  )
}

function WarningRow({ warning }: { readonly warning: Warning }): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  return (
    <li className="flex gap-2.5 py-2.5">
      <span className="mt-0.5">
        <Mark look={lookOf(warning)} />
      </span>
      <div className="min-w-0">
        <p className={cn('text-sm', warning.alert ? 'font-semibold' : 'text-ink-2')}>
          {t(`words.warnings.${warning.kind}`)}{' '}
          <span className="text-xs font-normal text-ink-3">
            {t('account.since', { date: formats.day(warning.since) })}
          </span>{' '}
          {warning.kind === 'severe-event' ? (
            <Chip tone="poor">
              <BellRing size={12} aria-hidden />
              {t('account.alarm')}
            </Chip>
          ) : null}
        </p>
        <p className={cn('text-sm', warning.alert ? 'text-ink-2' : 'text-ink-3')}>
          {warning.because}
        </p>
        <WarningEvidence warning={warning} />
      </div>
    </li>
  )
}

/** A warning that can wait is drawn in no colour of its own. */
function lookOf({ alert, kind }: Warning): ComponentProps<typeof Mark>['look'] {
  if (kind === 'severe-event') return { shape: 'triangle', tone: 'poor' }
  return { shape: 'diamond', tone: alert ? 'watch' : 'unknown' }
}

/** The way to its own evidence, or to that of its trait. */
function WarningEvidence({ warning }: { readonly warning: Warning }): ReactNode {
  const t = useTranslations('account')
  const { evidence, trait, kind } = warning
  if (evidence.length === 0 && trait === null) return null
  return (
    <EvidenceLink
      source={evidence.length > 0 || trait === null ? `warning:${kind}` : trait}
      className="text-sm underline"
    >
      {t('seeEvidence')}
    </EvidenceLink>
  )
}
