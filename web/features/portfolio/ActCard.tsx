import { getRouteApi } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import {
  BellRing,
  ChevronRight,
  MessageCircleQuestionMark,
  MoonStar,
  TrendingDown,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PortfolioRow } from '../../api.ts'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import type { Filters } from './rows.ts'
import { asksThisWeek, needsPersonNow } from './rows.ts'

const route = getRouteApi('/')

type Item = {
  readonly key: 'severe' | 'asks' | 'quiet' | 'declining'
  readonly Icon: LucideIcon
  readonly count: number
  readonly filter: Pick<Filters, 'heard' | 'asks' | 'direction' | 'warning'>
}

/** What falls due this week; each line shows the clients it is about. */
export function ActCard(props: {
  readonly rows: readonly PortfolioRow[]
  readonly asOf: string
}): ReactNode {
  const t = useTranslations('portfolio')
  const { rows, asOf } = props
  const all: readonly Item[] = [
    {
      key: 'severe',
      Icon: BellRing,
      count: rows.filter(needsPersonNow).length,
      filter: { warning: 'severe' },
    },
    {
      key: 'asks',
      Icon: MessageCircleQuestionMark,
      count: rows.filter((row) => asksThisWeek(row, asOf)).length,
      filter: { asks: 'due' },
    },
    {
      key: 'quiet',
      Icon: MoonStar,
      count: rows.filter(({ heard }) => heard.state === 'quiet').length,
      filter: { heard: 'quiet' },
    },
    {
      key: 'declining',
      Icon: TrendingDown,
      count: rows.filter(({ direction }) => direction.state === 'declining').length,
      filter: { direction: 'declining' },
    },
  ]
  const items = all.filter(({ count }) => count > 0)
  return (
    <Card>
      <CardTitle>{t('act')}</CardTitle>
      {items.length === 0 ? <p className="mt-3 text-sm text-ink-2">{t('nothing')}</p> : null}
      <ul className="mt-2 -mb-1">
        {items.map(({ key, Icon, count, filter }) => (
          <li key={key}>
            <route.Link
              to="/"
              search={filter}
              resetScroll={false}
              className="-mx-2 flex min-h-10 items-center gap-2.5 rounded-lg px-2 text-sm hover:bg-hover max-md:min-h-11"
            >
              <Icon size={16} className="shrink-0 text-ink-3" aria-hidden />
              <span className="flex-1">{t(key, { count })}</span>
              <ChevronRight size={14} className="shrink-0 text-ink-3" aria-hidden />
            </route.Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
