import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Assessment } from '../../api.ts'
import { debateLooks, Mark } from '../../charts/marks.tsx'
import { useFormats } from '../../ui/formats.ts'
import { Card, EmptyState } from '../../ui/surfaces.tsx'
import { langOf } from '../../ui/text.ts'
import { EvidenceLink } from './EvidenceLink.tsx'

const order = ['open', 'dropped', 'resolved'] as const

/** What the two sides disagree about, and what came of it. */
export function DebatesTab({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const debates = assessment.debates.toSorted(
    (one, other) => order.indexOf(one.state) - order.indexOf(other.state),
  )
  if (debates.length === 0) return <EmptyState title={t('account.debatesEmpty')} />
  return (
    <Card>
      <ul className="-mt-3 divide-y divide-line">
        {debates.map((debate) => (
          <li key={`${debate.opened} ${debate.about}`} className="flex gap-3 py-3">
            <span className="mt-0.5">
              <Mark look={debateLooks[debate.state]} size={16} />
            </span>
            <div className="min-w-0">
              <p lang={langOf(debate.about)} className="text-base font-medium">
                {debate.about}
              </p>
              <p className="flex flex-wrap gap-x-3 text-xs text-ink-3">
                <span
                  data-tone={debateLooks[debate.state].tone}
                  className="font-medium text-tone-ink"
                >
                  {t(`words.debateState.${debate.state}`)}
                </span>
                <span>{t('account.openedOn', { date: formats.day(debate.opened) })}</span>
                <span>{t('account.messageCount', { count: debate.messages.length })}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <EvidenceLink source="unresolved-debates" className="text-sm underline">
        {t('account.seeEvidence')}
      </EvidenceLink>
    </Card>
  )
}
