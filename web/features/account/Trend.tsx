import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HistoryPoint } from '../../api.ts'
import type { TrendPoint } from '../../charts/TrendChart.tsx'
import { TrendChart } from '../../charts/TrendChart.tsx'
import { useFormats } from '../../ui/formats.ts'
import { useHealthNumber } from '../../ui/states.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card, CardTitle } from '../../ui/surfaces.tsx'

type TrendProps = { readonly name: string; readonly history: readonly HistoryPoint[] }

/** Health over time, as a drawing or as a table: the same numbers, the same gaps. */
export function Trend({ name, history }: TrendProps): ReactNode {
  const t = useTranslations()
  const [asTable, setAsTable] = useState(false)
  const points = useTrendPoints(history)
  const empty = points.every(({ estimate }) => estimate === null)
  return (
    <Card>
      <div className="flex items-center justify-between gap-2">
        <CardTitle>{t('account.trend')}</CardTitle>
        {empty ? null : (
          <Button
            look="ghost"
            className="-my-1.5 -mr-2.5"
            onClick={() => setAsTable(!asTable)}
            aria-pressed={asTable}
          >
            {t(asTable ? 'account.trendChart' : 'account.trendTable')}
          </Button>
        )}
      </div>
      {empty ? (
        <div className="mt-2 grid h-24 place-items-center rounded-lg border border-dashed border-line-strong">
          <p className="text-sm text-ink-2">{t('account.trendEmpty')}</p>
        </div>
      ) : asTable ? (
        <TrendTable points={points} />
      ) : (
        <div className="mt-2">
          <TrendChart
            points={points}
            label={t('account.trendLabel', { name })}
            gap={t('words.health.unknown')}
          />
        </div>
      )}
      {empty ? null : (
        <p className="mt-2 text-xs text-ink-3">
          {t('app.caption')}{' '}
          <Link to="/guide" hash="range" className="text-accent-ink underline underline-offset-2">
            {t('app.captionLink')}
          </Link>
        </p>
      )}
    </Card>
  )
}

function useTrendPoints(history: readonly HistoryPoint[]): readonly TrendPoint[] {
  const t = useTranslations('account')
  const formats = useFormats()
  const numberOf = useHealthNumber()
  return history.map((point) => {
    const date = formats.day(point.at)
    const number = numberOf(point)
    return {
      day: date,
      estimate: point.estimate,
      low: point.low,
      high: point.high,
      words: number === undefined ? t('trendGap', { date }) : t('trendPoint', { date, number }),
    }
  })
}

function TrendTable({ points }: { readonly points: readonly TrendPoint[] }): ReactNode {
  const t = useTranslations()
  return (
    <div
      role="region"
      aria-label={t('account.trend')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
      tabIndex={0}
      className="mt-2 h-52 overflow-auto"
    >
      <table className="w-full text-sm tabular-nums">
        <thead className="sticky top-0 bg-surface text-xs text-ink-3">
          <tr>
            <th scope="col" className="py-1 text-left font-medium">
              {t('account.trendWeek')}
            </th>
            <th scope="col" className="text-right font-medium">
              {t('account.trendEstimate')}
            </th>
            <th scope="col" className="text-right font-medium">
              {t('account.trendRange')}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.day} className="border-t border-line">
              <td className="py-1">{point.day}</td>
              {point.estimate === null ? (
                <td colSpan={2} className="text-right text-ink-3">
                  {t('words.health.unknown')}
                </td>
              ) : (
                <>
                  <td className="text-right">{point.estimate}</td>
                  <td className="text-right text-ink-2">
                    {t('health.range', { low: point.low ?? 0, high: point.high ?? 0 })}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
