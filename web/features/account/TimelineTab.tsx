import { useInfiniteQuery } from '@tanstack/react-query'
import { Mail, MessageSquare, Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { TimelineMessage } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { cn } from '../../ui/cn.ts'
import { useFormats } from '../../ui/formats.ts'
import { keysOf } from '../../ui/keys-of.ts'
import { Chip, EmptyState, Skeleton } from '../../ui/surfaces.tsx'
import { langOf } from '../../ui/text.ts'

const icons = { email: Mail, chat: MessageSquare, call: Phone } as const
const filters = { all: null, ours: 'provider', theirs: 'client' } as const
type Filter = keyof typeof filters

/** All that was said, newest first, by month. */
export function TimelineTab(props: {
  readonly accountId: string
  readonly languages: readonly string[]
}): ReactNode {
  const t = useTranslations('timeline')
  const [filter, setFilter] = useState<Filter>('all')
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    queries.messages(props.accountId),
  )
  if (error !== null && data === undefined) throw error
  if (data === undefined) return <Skeleton className="h-96" />
  const side = filters[filter]
  const messages = data.pages
    .flatMap((page) => page.messages)
    .filter((message) => side === null || message.side === side)
  return (
    <section aria-label={t('title')} className="mx-auto max-w-3xl">
      <div role="group" aria-label={t('title')} className="mb-3 flex gap-1">
        {keysOf(filters).map((key) => (
          <Button
            key={key}
            look="ghost"
            aria-pressed={filter === key}
            className="aria-pressed:bg-selected aria-pressed:text-accent-ink"
            onClick={() => setFilter(key)}
          >
            {t(key)}
          </Button>
        ))}
      </div>
      {messages.length === 0 ? <EmptyState title={t('empty')} /> : null}
      <Months
        messages={messages}
        language={props.languages.length === 1 ? props.languages[0] : undefined}
      />
      {hasNextPage ? (
        <Button
          className="mt-4 w-full"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('older')}
        </Button>
      ) : null}
    </section>
  )
}

function Months(props: {
  readonly messages: readonly TimelineMessage[]
  readonly language: string | undefined
}): ReactNode {
  const t = useTranslations('timeline')
  const formats = useFormats()
  const months = Map.groupBy(props.messages, ({ at }) =>
    at === null ? t('noDate') : formats.month(at),
  )
  return [...months].map(([month, messages]) => (
    <section key={month} className="mb-6">
      <h2 className="mb-2 text-sm font-semibold text-ink-2">{month}</h2>
      <ul className="flex flex-col gap-2">
        {messages.map((message) => (
          <Message key={message.id} message={message} language={props.language} />
        ))}
      </ul>
    </section>
  ))
}

const LONG = 420

function Message(props: {
  readonly message: TimelineMessage
  readonly language: string | undefined
}): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  const { message } = props
  const Icon = icons[message.channel]
  const ours = message.side === 'provider'
  const long = message.text.length > LONG || message.text.split('\n').length > 8
  const name = message.from.name ?? message.from.address ?? t('timeline.nobody')
  return (
    <li
      className={cn(
        'rounded-xl border border-line p-4',
        ours ? 'ml-10 bg-accent-tint max-md:ml-4' : 'mr-10 bg-surface max-md:mr-4',
      )}
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-2">
        <Icon size={13} aria-label={t(`timeline.${message.channel}`)} />
        <span className="font-medium text-ink">{t(`words.side.${message.side}`)}</span>
        <span lang={langOf(name)}>{name}</span>
        <span className="flex-1" />
        <span>{message.at === null ? t('timeline.noDate') : formats.moment(message.at)}</span>
        {message.automatic === null ? null : <Chip tone="unknown">{t('timeline.automatic')}</Chip>}
      </p>
      {message.subject ? (
        <p lang={langOf(message.subject, props.language)} className="mt-1 text-sm font-semibold">
          {message.subject}
        </p>
      ) : null}
      <p
        lang={langOf(message.text, props.language)}
        className={cn('mt-1 text-base whitespace-pre-wrap', long && !open && 'line-clamp-6')}
      >
        {message.text}
      </p>
      {long ? (
        <Button
          look="ghost"
          className="-ml-2.5"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'timeline.less' : 'timeline.more')}
        </Button>
      ) : null}
    </li>
  )
}
