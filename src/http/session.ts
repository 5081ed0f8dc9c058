import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import type { Actor } from '../model/user.ts'
import type { Auth } from '../model/auth.ts'
import type { App } from './openapi.ts'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | undefined
  }
  interface FastifyContextConfig {
    /** Open to people who are not signed in. */
    readonly isPublic?: boolean
  }
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Lets a request to a closed route through only when somebody is signed in. */
export function requireSession(app: App, auth: Auth): void {
  app.decorateRequest('actor', undefined)
  app.addHook('onRequest', async (request) => {
    request.actor = await auth.currentActor(request.headers.cookie)
    if (!request.actor && !request.routeOptions.config.isPublic) {
      throw new AppError('session.required')
    }
  })
}

/** Who asks; only for routes that are not public. */
export function currentActor(request: FastifyRequest): Actor {
  if (!request.actor) throw new AppError('session.required')
  return request.actor
}

/**
 * Refuses a change that another site's page asks for with our user's cookie.
 *
 * Browsers say where a request comes from in Sec-Fetch-Site, and on plain HTTP in Origin; programs
 * that send neither carry no cookie of their own accord.
 */
export function refuseForeignOrigins(app: App, publicUrl: string | undefined): void {
  const publicHost = publicUrl && new URL(publicUrl).host
  app.addHook('onRequest', async ({ method, headers }) => {
    if (safeMethods.has(method)) return
    const site = headers['sec-fetch-site']
    const ownSite = site === undefined || site === 'same-origin' || site === 'none'
    if (!ownSite || !isOwnOrigin(headers.origin, [headers.host, publicHost])) {
      throw new AppError('request.foreign_origin')
    }
  })
}

function isOwnOrigin(origin: string | undefined, hosts: readonly (string | undefined)[]): boolean {
  if (origin === undefined) return true
  return URL.canParse(origin) && hosts.includes(new URL(origin).host)
}

export function setCookies(reply: FastifyReply, cookies: readonly string[]): void {
  for (const cookie of cookies) void reply.header('set-cookie', cookie)
}
