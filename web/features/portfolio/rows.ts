import type { PortfolioRow } from '../../api.ts'
import { foldForSearch } from '../../ui/text.ts'

export type Filters = {
  readonly view?: 'attention' | 'unknown'
  readonly health?: PortfolioRow['health']['state']
  readonly heard?: 'quiet'
  readonly direction?: 'declining'
  readonly asks?: 'due'
  readonly warning?: 'severe'
  readonly q?: string
}

/** Whether the engine says anything of this client that asks for a look. */
export function needsAttention(row: PortfolioRow): boolean {
  const { health, direction, heard } = row
  return (
    health.state === 'poor' ||
    health.state === 'watch' ||
    direction.state === 'declining' ||
    heard.state === 'quiet' ||
    row.warningCount > 0
  )
}

/** Whether the client said something that a person has to answer today. */
export function needsPersonNow({ topWarning }: PortfolioRow): boolean {
  return topWarning?.kind === 'severe-event'
}

const WEEK_MS = 7 * 86_400_000

/** Whether a question to the client falls due within a week of the assessment. */
export function asksThisWeek(row: PortfolioRow, asOf: string): boolean {
  return row.askDue !== null && Date.parse(row.askDue) <= Date.parse(asOf) + WEEK_MS
}

/** The rows that a view and its filters leave. */
export function filterRows(
  rows: readonly PortfolioRow[],
  filters: Filters,
  asOf: string,
): readonly PortfolioRow[] {
  const wanted = foldForSearch(filters.q ?? '')
  return rows.filter(
    (row) =>
      (filters.view !== 'attention' || needsAttention(row)) &&
      (filters.view !== 'unknown' || row.health.state === 'unknown') &&
      (filters.health === undefined || row.health.state === filters.health) &&
      (filters.heard === undefined || row.heard.state === filters.heard) &&
      (filters.direction === undefined || row.direction.state === filters.direction) &&
      (filters.asks === undefined || asksThisWeek(row, asOf)) &&
      (filters.warning === undefined || needsPersonNow(row)) &&
      foldForSearch(row.name).includes(wanted),
  )
}

export const columns = ['client', 'health', 'direction', 'warning', 'heard'] as const
export type Column = (typeof columns)[number]
export type Sort = { readonly column: Column; readonly descending: boolean }

/** "health" or "-health" in the address; undefined is the server's order, the most urgent first. */
export function parseSort(text: string | undefined): Sort | undefined {
  const descending = text?.startsWith('-') ?? false
  const column = columns.find((name) => name === (descending ? text?.slice(1) : text))
  return column === undefined ? undefined : { column, descending }
}

/** What a click on a column's head asks for next: rising, falling, then the server's order again. */
export function nextSort(column: Column, now: Sort | undefined): string | undefined {
  if (now?.column !== column) return column
  return now.descending ? undefined : `-${column}`
}

/** Rows in the order asked for; what is not known stands last both ways, so it never looks best or worst. */
export function sortRows(
  rows: readonly PortfolioRow[],
  sort: Sort | undefined,
  locale: string,
): readonly PortfolioRow[] {
  if (sort === undefined) return rows
  const collator = new Intl.Collator(locale)
  const sign = sort.descending ? -1 : 1
  return rows.toSorted((one, other) => {
    if (sort.column === 'client') return sign * collator.compare(one.name, other.name)
    const left = keyOf(one, sort.column)
    const right = keyOf(other, sort.column)
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * (left - right) || collator.compare(one.name, other.name)
  })
}

function keyOf(row: PortfolioRow, column: Exclude<Column, 'client'>): number | null {
  switch (column) {
    case 'health':
      return row.health.estimate
    case 'direction':
      return row.direction.probabilityDown
    case 'warning':
      return row.warningCount
    case 'heard':
    default:
      return row.heard.lastFromClient === null ? null : Date.parse(row.heard.lastFromClient)
  }
}
