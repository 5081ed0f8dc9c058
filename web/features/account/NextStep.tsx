import { MessageCircleQuestionMark, Wrench } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Assessment } from '../../api.ts'
import { useFormats } from '../../ui/formats.ts'
import { useTraitWords } from '../../ui/states.tsx'
import { Card, CardTitle, Chip } from '../../ui/surfaces.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'

/** What to do and what to ask. Tinted by how soon it is due, never by how healthy the client is. */
export function NextStep(props: {
  readonly assessment: Assessment
  readonly asOf: string
}): ReactNode {
  const t = useTranslations('account')
  const traits = useTraitWords()
  const { ask, workOn } = props.assessment
  const first = workOn[0]
  return (
    <Card className="bg-accent-tint max-lg:-order-2">
      <CardTitle>{t('next')}</CardTitle>
      {ask.length === 0 && first === undefined ? (
        <p className="mt-2 text-base">{t('noNext')}</p>
      ) : null}
      <ul className="mt-2 flex flex-col gap-3">
        {ask.map((question) => (
          <Ask key={question.question} ask={question} asOf={props.asOf} />
        ))}
        {first === undefined ? null : (
          <li className="flex gap-3">
            <Wrench size={18} className="mt-0.5 shrink-0 text-accent-ink" aria-hidden />
            <div className="min-w-0">
              <p className="text-base font-medium">{first.because}</p>
              <p className="text-sm text-ink-2">
                {traits.name(first.trait)}{' '}
                <EvidenceLink source={first.trait} className="underline">
                  {t('seeEvidence')}
                </EvidenceLink>
              </p>
            </div>
          </li>
        )}
      </ul>
    </Card>
  )
}

function Ask(props: { readonly ask: Assessment['ask'][number]; readonly asOf: string }): ReactNode {
  const t = useTranslations('account')
  const formats = useFormats()
  const { question, because, due } = props.ask
  const overdue = due < props.asOf.slice(0, 10)
  return (
    <li className="flex gap-3">
      <MessageCircleQuestionMark
        size={18}
        className="mt-0.5 shrink-0 text-accent-ink"
        aria-hidden
      />
      <div className="min-w-0">
        <p className="text-xs font-medium text-ink-2">{t('ask')}</p>
        <p className="text-base font-medium">{question}</p>
        <p className="text-sm text-ink-2">{because}</p>
        <Chip tone={overdue ? 'watch' : undefined} className="mt-1 bg-surface">
          {t(overdue ? 'nextOverdue' : 'nextDue', { date: formats.plainDay(due) })}
        </Chip>
      </div>
    </li>
  )
}
