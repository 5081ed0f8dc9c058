import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Import, ImportIssue } from '../../api.ts'
import { api } from '../../api.ts'
import { buttonLook } from '../../ui/Button.tsx'
import { useLanguage } from '../../ui/locale.tsx'
import { Card, CardTitle } from '../../ui/surfaces.tsx'

const SHOWN = 20

/** What could not be read: which file, where, and why, in a sentence. */
export function Issues({ job }: { readonly job: Import }): ReactNode {
  const t = useTranslations('import')
  if (job.issueCount === 0) {
    return <p className="text-sm text-ink-2">{t('noIssues')}</p>
  }
  return (
    <Card>
      <CardTitle>{t('issues', { count: job.issueCount })}</CardTitle>
      <ul className="mt-1 divide-y divide-line">
        {job.issues.slice(0, SHOWN).map((issue) => (
          <Issue key={`${issue.file} ${issue.place} ${issue.code} ${issue.detail}`} issue={issue} />
        ))}
      </ul>
      <a href={api.issuesCsv(job.id)} download className={buttonLook({ className: 'mt-2' })}>
        {t('issuesMore', { count: job.issueCount })}
      </a>
    </Card>
  )
}

function Issue({ issue }: { readonly issue: ImportIssue }): ReactNode {
  const t = useTranslations('import')
  const { messages } = useLanguage()
  const sentences: Readonly<Record<string, string>> = messages.issues
  return (
    <li className="py-2.5">
      <p className="text-sm">{sentences[issue.code.replace('.', '_')] ?? issue.code}</p>
      <p className="flex flex-wrap gap-x-3 text-xs text-ink-3">
        <span className="font-medium text-ink-2">{issue.file}</span>
        {issue.place === null ? null : <span>{issue.place}</span>}
        {issue.messages === 0 ? null : <span>{t('issueLost', { count: issue.messages })}</span>}
      </p>
      {issue.detail === null ? null : (
        <p lang="en" className="mt-1 line-clamp-3 font-mono text-xs text-ink-3">
          {issue.detail}
        </p>
      )}
    </li>
  )
}
