import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AccountPage, Evidence, TimelineMessage } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { cn } from '../../ui/cn.ts'
import { useFormats } from '../../ui/formats.ts'
import { Chip } from '../../ui/surfaces.tsx'
import { langOf } from '../../ui/text.ts'
import { Corrections } from './Corrections.tsx'
import { excerptOf } from './excerpt.ts'
import { useSayNorm } from './use-norm-words.ts'

type CardProps = { readonly page: AccountPage; readonly evidence: Evidence }

/** One piece of evidence: why it counts, whose words, which words, and whether that is right. */
export function EvidenceCard({ page, evidence }: CardProps): ReactNode {
  const t = useTranslations('evidence')
  return (
    <article className={cn('flex flex-col gap-4', !evidence.counted && 'text-ink-3')}>
      <p className="text-base font-medium">{evidence.because}</p>
      <Facts page={page} evidence={evidence} />
      {evidence.message === null ? (
        <>
          {evidence.quote === '' ? null : <PlainQuote page={page} text={evidence.quote} />}
          <p className="text-sm text-ink-3">{t('noMessage')}</p>
        </>
      ) : (
        <Quoted page={page} evidence={evidence} messageId={evidence.message} />
      )}
      <Corrections page={page} evidence={evidence} />
    </article>
  )
}

function Facts({ page, evidence }: CardProps): ReactNode {
  const t = useTranslations('evidence')
  const formats = useFormats()
  const sayNorm = useSayNorm(page.assessment.norms)
  return (
    <ul className="flex flex-wrap gap-1.5">
      <li>
        <Chip>{t(evidence.supports ? 'supports' : 'against')}</Chip>
      </li>
      {evidence.counted ? (
        <li>
          <Chip>{t('weight', { weight: formats.tenth(evidence.weight) })}</Chip>
        </li>
      ) : (
        <li>
          <Chip tone="unknown">{t(evidence.weight > 0 ? 'notCounted' : 'leftOut')}</Chip>
        </li>
      )}
      {evidence.norm === null ? null : (
        <li>
          <Chip tone="work">{sayNorm(evidence.norm)}</Chip>
        </li>
      )}
    </ul>
  )
}

function Quoted(props: CardProps & { readonly messageId: string }): ReactNode {
  const t = useTranslations('evidence')
  const { page, evidence } = props
  const [around, setAround] = useState(false)
  const { data } = useQuery(queries.message(page.account.id, props.messageId))
  if (data === undefined) return <PlainQuote page={page} text={evidence.quote} />
  const neighbours = data.before.length + data.after.length
  return (
    <div className="flex flex-col gap-2">
      {around
        ? data.before.map((message) => <Neighbour key={message.id} message={message} page={page} />)
        : null}
      <figure className="rounded-xl border border-line-strong bg-surface p-4 text-ink">
        <MarkedText page={page} text={data.message.text} evidence={evidence} />
        <Caption message={data.message} />
      </figure>
      {around
        ? data.after.map((message) => <Neighbour key={message.id} message={message} page={page} />)
        : null}
      {neighbours === 0 ? null : (
        <Button
          look="ghost"
          className="self-start"
          aria-expanded={around}
          onClick={() => setAround(!around)}
        >
          {t(around ? 'hideMessage' : 'wholeMessage')}
        </Button>
      )}
    </div>
  )
}

/** The message with the words that count marked; a long one is cut to what surrounds them. */
function MarkedText(props: CardProps & { readonly text: string }): ReactNode {
  const { start, end } = props.evidence
  const excerpt = excerptOf(props.text, start, end)
  return (
    <blockquote
      lang={langOf(excerpt.before + excerpt.marked + excerpt.after, onlyLanguage(props.page))}
      className="text-base whitespace-pre-wrap"
    >
      {excerpt.before}
      {excerpt.marked === '' ? null : (
        <mark className="rounded-sm bg-accent-tint box-decoration-clone px-0.5 font-medium text-accent-ink">
          {excerpt.marked}
        </mark>
      )}
      {excerpt.after}
    </blockquote>
  )
}

function PlainQuote(props: { readonly page: AccountPage; readonly text: string }): ReactNode {
  return (
    <blockquote
      lang={langOf(props.text, onlyLanguage(props.page))}
      className="rounded-xl border border-line-strong bg-surface p-4 text-base whitespace-pre-wrap text-ink"
    >
      {props.text}
    </blockquote>
  )
}

function Neighbour(props: {
  readonly message: TimelineMessage
  readonly page: AccountPage
}): ReactNode {
  const { message } = props
  return (
    <div className="rounded-lg bg-hover px-4 py-3">
      <p
        lang={langOf(message.text, onlyLanguage(props.page))}
        className="line-clamp-6 text-sm whitespace-pre-wrap text-ink-2"
      >
        {message.text}
      </p>
      <Caption message={message} />
    </div>
  )
}

function Caption({ message }: { readonly message: TimelineMessage }): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const name = message.from.name ?? message.from.address ?? t('timeline.nobody')
  return (
    <p className="mt-2 flex flex-wrap gap-x-2 text-xs text-ink-3">
      <span className="font-medium text-ink-2">
        {t(`words.side.${message.side}`)} · <span lang={langOf(name)}>{name}</span>
      </span>
      <span>{message.at === null ? t('timeline.noDate') : formats.moment(message.at)}</span>
      <span>{t(`timeline.${message.channel}`)}</span>
    </p>
  )
}

function onlyLanguage({ assessment }: AccountPage): string | null {
  return assessment.languages.length === 1 ? (assessment.languages[0] ?? null) : null
}
