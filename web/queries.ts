import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Language } from '../src/model/language.ts'
import type { Import } from './api.ts'
import { api } from './api.ts'

/** An import that the server still works on. */
export function isRunning({ state }: Import): boolean {
  return state === 'queued' || state === 'reading' || state === 'assessing'
}

/** What the pages ask of the server: one key each, said here and nowhere else. */
export const queries = {
  session: () => queryOptions({ queryKey: ['session'], queryFn: api.session, staleTime: 60_000 }),

  portfolio: (language: Language) =>
    queryOptions({
      queryKey: ['accounts', language],
      queryFn: () => api.portfolio(language),
    }),

  account: (id: string, language: Language) =>
    queryOptions({
      queryKey: ['account', id, language],
      queryFn: () => api.account(id, language),
    }),

  norms: (id: string) =>
    queryOptions({ queryKey: ['account', id, 'norms'], queryFn: () => api.norms(id) }),

  normsHistory: (id: string) =>
    queryOptions({
      queryKey: ['account', id, 'norms', 'history'],
      queryFn: () => api.normsHistory(id),
    }),

  traits: () =>
    queryOptions({
      queryKey: ['traits'],
      queryFn: api.traits,
      refetchInterval: ({ state }) => (state.data?.assessing ? 1000 : false),
    }),

  traitCounts: () => queryOptions({ queryKey: ['traits', 'counts'], queryFn: api.traitCounts }),

  weightChanges: () =>
    queryOptions({ queryKey: ['traits', 'changes'], queryFn: api.weightChanges }),

  messages: (id: string) =>
    infiniteQueryOptions({
      queryKey: ['messages', id],
      queryFn: ({ pageParam }) => api.messages(id, pageParam),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.next,
    }),

  message: (id: string, message: string) =>
    queryOptions({
      queryKey: ['message', id, message],
      queryFn: () => api.message(id, message),
      staleTime: Infinity,
    }),

  imports: () =>
    queryOptions({
      queryKey: ['imports'],
      queryFn: api.imports,
      refetchInterval: ({ state }) => (state.data?.imports.some(isRunning) ? 2000 : false),
    }),

  import: (id: string) =>
    queryOptions({
      queryKey: ['import', id],
      queryFn: () => api.import(id),
      refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? 700 : false),
    }),
}
