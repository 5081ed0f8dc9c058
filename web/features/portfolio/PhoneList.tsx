import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PortfolioRow } from '../../api.ts'
import { Button } from '../../ui/Button.tsx'
import { DirectionCell, HealthCell, HeardCell } from '../../ui/states.tsx'
import { langOf } from '../../ui/text.ts'
import { TopWarning } from './Row.tsx'

const PAGE = 60

/** On a phone each client is a card of two lines, and the whole card is the link. */
export function PhoneList({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode {
  const t = useTranslations('timeline')
  const [shown, setShown] = useState(PAGE)
  return (
    <>
      <ul className="-mx-4 border-t border-line">
        {rows.slice(0, shown).map((row) => (
          <li key={row.id} className="relative border-b border-line px-4 py-3">
            <div className="flex items-center gap-2">
              <Link
                to="/clients/$id"
                params={{ id: row.id }}
                lang={langOf(row.name)}
                className="min-w-0 flex-1 truncate text-base font-semibold after:absolute after:inset-0"
              >
                {row.name}
              </Link>
              <DirectionCell direction={row.direction} />
            </div>
            <div className="mt-1.5 flex items-center gap-2">
              <HealthCell health={row.health} className="min-w-0 flex-1" />
              <HeardCell heard={row.heard} />
            </div>
            {row.topWarning === null ? null : (
              <div className="mt-1.5">
                <TopWarning row={row} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {rows.length > shown ? (
        <Button className="mt-3 w-full" onClick={() => setShown(shown + PAGE)}>
          {t('more')}
        </Button>
      ) : null}
    </>
  )
}
