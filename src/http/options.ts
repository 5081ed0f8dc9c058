import type { FastifyBaseLogger, RouteOptions } from 'fastify'

export type AppOptions = {
  readonly publicUrl?: string | undefined
  /** The built web app; left out, the server answers the API alone. */
  readonly webFolder?: string | undefined
  readonly logger?: FastifyBaseLogger | undefined
  /** API requests a minute of one session. */
  readonly requestsPerMinute?: number
  /** Told of every route as it is added. */
  readonly onRoute?: (route: RouteOptions) => void
}
