import { oneOf, text } from '../../ui/search-params.ts'

const tabs = ['traits', 'timeline', 'expectations', 'debates', 'norms'] as const

/** What of a client's page stands in the address: the tab, the open evidence and its quote. */
export type AccountSearch = {
  tab?: (typeof tabs)[number]
  evidence?: string
  quote?: string
}

export function validateAccountSearch(search: Record<string, unknown>): AccountSearch {
  return {
    ...oneOf(search, 'tab', tabs),
    ...text(search, 'evidence'),
    ...text(search, 'quote'),
  }
}
