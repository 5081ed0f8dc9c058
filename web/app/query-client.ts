import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError, codeOf } from '../api.ts'
import { queries } from '../queries.ts'

/** A request that found the session ended: the sign-in form comes up over what was being done. */
function watchSession(error: Error): void {
  if (codeOf(error) !== 'session.required') return
  void queryClient.invalidateQueries(queries.session())
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watchSession }),
  mutationCache: new MutationCache({ onError: watchSession }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the server refused it refuses again; only what never arrived is worth another try.
      retry: (count, error) => count < 2 && !(error instanceof ApiError && error.status > 0),
    },
  },
})
