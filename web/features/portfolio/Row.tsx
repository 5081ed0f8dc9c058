import { Link } from '@tanstack/react-router'
import { TriangleAlert } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { PortfolioRow } from '../../api.ts'
import { healthLooks } from '../../charts/marks.tsx'
import { Sparkline } from '../../charts/Sparkline.tsx'
import { cn } from '../../ui/cn.ts'
import { DirectionCell, HealthCell, HeardCell } from '../../ui/states.tsx'
import { Chip } from '../../ui/surfaces.tsx'
import { initials, langOf } from '../../ui/text.ts'
import { Tip } from '../../ui/Tooltip.tsx'
import { leftOut } from './columns.ts'

type RowProps = {
  readonly row: PortfolioRow
  readonly index: number
  readonly peeked: boolean
  readonly onPeek: (id: string | undefined) => void
}

const cell = 'border-b border-line px-3'

export const Row = memo(function Row({ row, index, peeked, onPeek }: RowProps): ReactNode {
  function onClick(event: MouseEvent<HTMLElement>): void {
    // A link or a button in the row does its own work.
    if (event.target instanceof Element && event.target.closest('a, button')) return
    onPeek(peeked ? undefined : row.id)
  }
  return (
    // Space on the name does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr
      data-id={row.id}
      aria-rowindex={index + 2}
      onClick={onClick}
      className={cn('group h-12 cursor-pointer hover:bg-hover', peeked && 'bg-selected')}
    >
      <td className={cell}>
        <NameLink row={row} />
      </td>
      <td className={cell}>
        <HealthCell health={row.health} />
      </td>
      <td className={`${cell} ${leftOut.direction}`}>
        <DirectionCell direction={row.direction} />
      </td>
      <td className={`${cell} ${leftOut.trend}`}>
        <Trend row={row} />
      </td>
      <td className={`${cell} ${leftOut.warning}`}>
        <TopWarning row={row} />
      </td>
      <td className={`${cell} ${leftOut.heard}`}>
        <HeardCell heard={row.heard} />
      </td>
    </tr>
  )
})

function NameLink({ row }: { readonly row: PortfolioRow }): ReactNode {
  return (
    <span className="flex items-center gap-2.5">
      <span
        aria-hidden
        className="grid size-7 shrink-0 place-items-center rounded-md bg-hover text-2xs font-semibold text-ink-2 group-hover:bg-surface"
      >
        {initials(row.name)}
      </span>
      <Link
        to="/clients/$id"
        params={{ id: row.id }}
        lang={langOf(row.name)}
        className="truncate rounded text-sm font-medium underline-offset-2 group-hover:underline"
      >
        {row.name}
      </Link>
    </span>
  )
}

/** Twelve weeks, named for readers by their first and last number. */
export function Trend({ row }: { readonly row: PortfolioRow }): ReactNode {
  const t = useTranslations('health')
  const known = row.sparkline.filter((point) => point !== null)
  const first = known[0]
  const last = known.at(-1)
  const label =
    first === undefined || last === undefined
      ? t('seriesUnknown', { name: row.name })
      : t('series', { name: row.name, first, last })
  return (
    <Sparkline points={row.sparkline} tone={healthLooks[row.health.state].tone} label={label} />
  )
}

/** The first warning in words, and how many more there are. */
export function TopWarning({ row }: { readonly row: PortfolioRow }): ReactNode {
  const t = useTranslations()
  if (row.topWarning === null) return null
  const word = t(`words.warnings.${row.topWarning.kind}`)
  const more = row.warningCount - 1
  return (
    <span className="flex min-w-0 items-center gap-1">
      <Tip label={row.topWarning.because}>
        <Chip tone={row.topWarning.kind === 'severe-event' ? 'poor' : 'watch'} className="min-w-0">
          <TriangleAlert size={12} className="shrink-0" aria-hidden />
          <span className="truncate">{word}</span>
        </Chip>
      </Tip>
      {more > 0 ? (
        <span className="text-xs whitespace-nowrap text-ink-3">
          <span aria-hidden>{t('portfolio.more', { count: more })}</span>
          <span className="sr-only">{t('portfolio.moreWarnings', { count: more })}</span>
        </span>
      ) : null}
    </span>
  )
}
