import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Assessment } from '../../api.ts'
import { useFormats } from '../../ui/formats.ts'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import { useNormWords } from './use-norm-words.ts'

/** What was read off the client's own history and holds wherever nothing is set by hand. */
export function LearnedNorms({ norms }: { readonly norms: Assessment['norms'] }): ReactNode {
  const t = useTranslations('norms')
  const formats = useFormats()
  const words = useNormWords()
  const learned = norms.filter(({ isLearned }) => isLearned)
  return (
    <Card>
      <CardTitle>{t('learned')}</CardTitle>
      <p className="mt-1 text-sm text-ink-2">
        {t(learned.length === 0 ? 'nothingLearned' : 'learnedHint')}
      </p>
      <dl className="mt-2 grid gap-x-8 last:-mb-2 sm:grid-cols-2">
        {learned.map(({ name, value, since, person }) => (
          <div
            key={`${name} ${person}`}
            className="flex items-baseline justify-between gap-3 border-b border-line py-2 text-sm"
          >
            <dt className="min-w-0 wrap-anywhere">
              {words.name(name, person)}
              {since === null ? null : (
                <span className="block text-xs text-ink-3">
                  {t('learnedSince', { date: formats.plainDay(since) })}
                </span>
              )}
            </dt>
            <dd className="shrink-0 font-medium tabular-nums">{words.value(value)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
