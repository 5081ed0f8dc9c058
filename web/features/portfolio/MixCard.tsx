import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PortfolioRow } from '../../api.ts'
import { healthLooks, Mark } from '../../charts/marks.tsx'
import { cn } from '../../ui/cn.ts'
import { useFormats } from '../../ui/formats.ts'
import { changed } from '../../ui/search-params.ts'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import type { PortfolioSearch } from './search.ts'

const route = getRouteApi('/')
const states = ['good', 'watch', 'poor', 'unknown'] as const

/** How many clients are in which state; each line of the legend filters the table. */
export function MixCard({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const { health: chosen } = route.useSearch()
  const counts = states.map((state) => ({
    state,
    count: rows.filter(({ health }) => health.state === state).length,
  }))
  const unknown = counts.at(-1)?.count ?? 0
  return (
    <Card>
      <CardTitle>{t('portfolio.mix')}</CardTitle>
      <div className="mt-3 flex h-2.5 gap-0.5 overflow-hidden rounded-full" aria-hidden>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => (
            <span
              key={state}
              data-tone={healthLooks[state].tone}
              className={state === 'unknown' ? 'hatched' : 'bg-tone'}
              style={{ flex: count }}
            />
          ))}
      </div>
      <ul className="mt-2 -mb-1 max-md:grid max-md:grid-cols-2 max-md:gap-x-6">
        {counts.map(({ state, count }) => (
          <li key={state}>
            <route.Link
              to="/"
              search={(previous: PortfolioSearch) =>
                changed(previous, {
                  health: chosen === state ? undefined : state,
                  peek: undefined,
                })
              }
              replace
              resetScroll={false}
              aria-current={chosen === state ? 'true' : undefined}
              aria-label={`${t('portfolio.mixFilter', { state: t(`words.health.${state}`) })} (${count})`}
              className={cn(
                '-mx-2 flex min-h-7 items-center gap-2 rounded-lg px-2 text-sm hover:bg-hover max-md:min-h-11',
                chosen === state && 'bg-selected',
              )}
            >
              <Mark look={healthLooks[state]} />
              <span className="flex-1 text-ink-2">{t(`words.health.${state}`)}</span>
              <span className="font-medium tabular-nums">{formats.whole(count)}</span>
            </route.Link>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-xs text-ink-3">
        {unknown === 0
          ? t('portfolio.mixAll')
          : t('portfolio.mixNote', { known: rows.length - unknown, total: rows.length, unknown })}
      </p>
    </Card>
  )
}
