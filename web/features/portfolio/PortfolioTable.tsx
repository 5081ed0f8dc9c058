import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PortfolioRow } from '../../api.ts'
import { changed } from '../../ui/search-params.ts'
import { useKeys } from '../../ui/use-key.ts'
import { leftOut } from './columns.ts'
import { Row } from './Row.tsx'
import type { Column, Sort } from './rows.ts'
import { nextSort } from './rows.ts'
import type { PortfolioSearch } from './search.ts'

const route = getRouteApi('/')
const ROW_HEIGHT = 49
// Short tables are drawn whole, so that the browser's own search finds every client.
const VIRTUAL_FROM = 150

type TableProps = {
  readonly rows: readonly PortfolioRow[]
  readonly sort: Sort | undefined
  readonly peeked: string | undefined
}

/** The table of clients. Row click or Space looks closer; the name is a link to the page. */
export function PortfolioTable({ rows, sort, peeked }: TableProps): ReactNode {
  const t = useTranslations('portfolio')
  const box = useRef<HTMLTableElement>(null)
  const peek = usePeek()
  const slice = useSlice(rows.length, box)
  useRowKeys(box, peeked === undefined ? undefined : peek)

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.code !== 'Space' || !(event.target instanceof HTMLAnchorElement)) return
    const id = event.target.closest('tr')?.dataset['id']
    if (id === undefined) return
    event.preventDefault()
    peek(id === peeked ? undefined : id)
  }

  return (
    // The keys are heard here for the links in the rows; the table itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table
      ref={box}
      onKeyDown={onKeyDown}
      aria-rowcount={rows.length + 1}
      aria-label={t('rows', { by: sort === undefined ? t('sortUrgency') : t(sort.column) })}
      className="w-full table-fixed border-separate border-spacing-0"
    >
      <colgroup>
        <col />
        <col className="w-62" />
        <col className={`w-40 ${leftOut.direction}`} />
        <col className={`w-28 ${leftOut.trend}`} />
        <col className={`w-60 ${leftOut.warning}`} />
        <col className={`w-46 ${leftOut.heard}`} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <Head column="client" sort={sort} className="pl-3" />
          <Head column="health" sort={sort} />
          <Head column="direction" sort={sort} className={leftOut.direction} />
          <th scope="col" className={`${headLook} ${leftOut.trend}`}>
            {t('trend')}
          </th>
          <Head column="warning" sort={sort} className={leftOut.warning} />
          <Head column="heard" sort={sort} className={leftOut.heard} />
        </tr>
      </thead>
      <tbody>
        <Spacer height={slice.before} />
        {rows.slice(slice.first, slice.last + 1).map((row, step) => (
          <Row
            key={row.id}
            row={row}
            index={slice.first + step}
            peeked={row.id === peeked}
            onPeek={peek}
          />
        ))}
        <Spacer height={slice.after} />
      </tbody>
    </table>
  )
}

const headLook =
  'sticky top-0 z-10 h-9 border-b border-line bg-canvas px-3 text-left text-xs font-medium whitespace-nowrap text-ink-3'

function Head(props: {
  readonly column: Column
  readonly sort: Sort | undefined
  readonly className?: string
}): ReactNode {
  const t = useTranslations('portfolio')
  const navigate = useNavigate({ from: '/' })
  const { column, sort } = props
  const active = sort?.column === column
  const Arrow = sort?.descending ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
      className={`${headLook} ${props.className ?? ''}`}
    >
      <button
        type="button"
        className="inline-flex min-h-6 items-center gap-1 rounded hover:text-ink"
        onClick={() => {
          void navigate({
            search: (previous: PortfolioSearch) =>
              changed(previous, { sort: nextSort(column, sort) }),
            replace: true,
            resetScroll: false,
          })
        }}
      >
        {t(column)}
        {active ? <Arrow size={12} aria-hidden /> : null}
      </button>
    </th>
  )
}

function Spacer({ height }: { readonly height: number }): ReactNode {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      {/* A blank stretch: there is nothing in it to name. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td colSpan={6} style={{ height }} />
    </tr>
  )
}

type Slice = {
  readonly first: number
  readonly last: number
  readonly before: number
  readonly after: number
}

/** Which rows stand in the document, and how high the rest would be. */
function useSlice(count: number, box: { readonly current: HTMLElement | null }): Slice {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (element) setTop(element.getBoundingClientRect().top + scrollY)
  }, [box])
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component.
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollMargin: top,
    enabled: count > VIRTUAL_FROM,
  })
  if (count <= VIRTUAL_FROM) return { first: 0, last: count - 1, before: 0, after: 0 }
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  return {
    first,
    last,
    before: first * ROW_HEIGHT,
    after: (count - 1 - last) * ROW_HEIGHT,
  }
}

function usePeek(): (id: string | undefined) => void {
  const navigate = route.useNavigate()
  return (id) =>
    void navigate({
      search: (previous: PortfolioSearch) => changed(previous, { peek: id }),
      replace: true,
      resetScroll: false,
    })
}

/** J and K walk the rows; an open panel follows. */
function useRowKeys(
  box: { readonly current: HTMLElement | null },
  follow: ((id: string | undefined) => void) | undefined,
): void {
  function move(step: number): void {
    const links = [...(box.current?.querySelectorAll<HTMLElement>('tbody tr a') ?? [])]
    const at = links.findIndex((link) => link === document.activeElement)
    const next = links[Math.max(0, Math.min(links.length - 1, at === -1 ? 0 : at + step))]
    next?.focus()
    const id = next?.closest('tr')?.dataset['id']
    if (id !== undefined) follow?.(id)
  }
  useKeys({
    KeyJ: () => move(1),
    KeyK: () => move(-1),
    Escape: () => follow?.(undefined),
  })
}
