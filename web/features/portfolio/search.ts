import { oneOf, text } from '../../ui/search-params.ts'

/** What of the portfolio stands in the address: the view, the filters, the order, the open panel. */
export type PortfolioSearch = {
  view?: 'attention' | 'unknown'
  health?: 'good' | 'watch' | 'poor' | 'unknown'
  heard?: 'quiet'
  direction?: 'declining'
  asks?: 'due'
  warning?: 'severe'
  q?: string
  sort?: string
  peek?: string
}

export function validatePortfolioSearch(search: Record<string, unknown>): PortfolioSearch {
  return {
    ...oneOf(search, 'view', ['attention', 'unknown']),
    ...oneOf(search, 'health', ['good', 'watch', 'poor', 'unknown']),
    ...oneOf(search, 'heard', ['quiet']),
    ...oneOf(search, 'direction', ['declining']),
    ...oneOf(search, 'asks', ['due']),
    ...oneOf(search, 'warning', ['severe']),
    ...text(search, 'q'),
    ...text(search, 'sort'),
    ...text(search, 'peek'),
  }
}
