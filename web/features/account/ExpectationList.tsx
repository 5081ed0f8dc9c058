import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Expectation } from '../../api.ts'
import { expectationLooks, Mark } from '../../charts/marks.tsx'
import { cn } from '../../ui/cn.ts'
import { useFormats } from '../../ui/formats.ts'
import { langOf } from '../../ui/text.ts'

type ListProps = {
  readonly expectations: readonly Expectation[]
  readonly asOf: string
  readonly empty: string
  /** Where the heading already says whose promises these are. */
  readonly oneSide?: boolean
}

/** Promises with their fate: what, by whom, until when. */
export function ExpectationList(props: ListProps): ReactNode {
  if (props.expectations.length === 0) {
    return <p className="mt-2 text-sm text-ink-2">{props.empty}</p>
  }
  return (
    <ul className="mt-1 divide-y divide-line last:-mb-2.5">
      {props.expectations.map((expectation) => (
        <Item
          key={`${expectation.message} ${expectation.text}`}
          expectation={expectation}
          asOf={props.asOf}
          oneSide={props.oneSide ?? false}
        />
      ))}
    </ul>
  )
}

function Item(props: {
  readonly expectation: Expectation
  readonly asOf: string
  readonly oneSide: boolean
}): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const { text, by, due, state, promisedAt } = props.expectation
  const look = expectationLooks[state]
  const late = state === 'open' && due !== null && due < props.asOf.slice(0, 10)
  return (
    <li className="flex gap-2.5 py-2.5">
      <span className="mt-0.5">
        <Mark look={look} />
      </span>
      <div className="min-w-0 flex-1">
        <p
          lang={langOf(text)}
          className={cn('text-sm', state === 'withdrawn' && 'text-ink-3 line-through')}
        >
          {text}
        </p>
        <p className="flex flex-wrap gap-x-3 text-xs text-ink-3 max-md:gap-x-2">
          <span data-tone={look.tone} className="font-medium text-tone-ink">
            {t(`words.expectationState.${state}`)}
          </span>
          {props.oneSide ? null : (
            <span>{t(by === 'provider' ? 'account.ours' : 'account.theirs')}</span>
          )}
          <span>
            {due === null
              ? t('account.noDue')
              : t(late ? 'account.overdue' : 'account.due', { date: formats.plainDay(due) })}
          </span>
          <span>{t('account.promisedOn', { date: formats.day(promisedAt) })}</span>
        </p>
      </div>
    </li>
  )
}
