import cookie from '@fastify/cookie'
import compress from '@fastify/compress'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import underPressure from '@fastify/under-pressure'
import Fastify, { LogController } from 'fastify'
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import type { Deps } from '../usecases/deps.ts'
import { isReady } from '../usecases/is-ready.ts'
import { createLoginLimit } from './login-limit.ts'
import type { AppOptions } from './options.ts'
import type { App } from './openapi.ts'
import { answerError, answerNotFound } from './problems.ts'
import { accountRoutes } from './routes/accounts.ts'
import { healthRoutes } from './routes/health.ts'
import { importRoutes } from './routes/imports.ts'
import { messageRoutes } from './routes/messages.ts'
import { normsRoutes } from './routes/norms.ts'
import { sampleRoutes } from './routes/sample.ts'
import { sessionRoutes } from './routes/session.ts'
import { traitRoutes } from './routes/traits.ts'
import { workspaceRoutes } from './routes/workspace.ts'
import { requireSession, refuseForeignOrigins } from './session.ts'
import { addSecurityHeaders, serveWeb } from './web.ts'

const MEGABYTE = 1024 ** 2

/** The whole HTTP side, not yet listening. */
export async function createApp(deps: Deps, options: AppOptions = {}): Promise<App> {
  const app = Fastify({
    ...(options.logger ? { loggerInstance: options.logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MEGABYTE,
    trustProxy: options.publicUrl ? 'loopback, linklocal, uniquelocal' : false,
    forceCloseConnections: 'idle',
    // Account and message ids are in paths; a Message-ID may have 998 characters (RFC 5322).
    routerOptions: { maxParamLength: 4000 },
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerError)
  if (options.onRoute) app.addHook('onRoute', options.onRoute)

  await app.register(cookie)
  await app.register(compress, { threshold: 2048 })
  await app.register(multipart)
  await app.register(underPressure, { maxEventLoopDelay: 2000, exposeStatusRoute: false })
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Rapport', version: '1' } },
    transform: jsonSchemaTransform,
  })
  await addSecurityHeaders(app, options)
  refuseForeignOrigins(app, options.publicUrl)
  await app.register(async (scope) => healthRoutes(scope.withTypeProvider(), () => isReady(deps)))
  await app.register(async (scope) => apiRoutes(scope.withTypeProvider(), deps, options), {
    prefix: '/api',
  })
  await serveWeb(app, options.webFolder)
  return app
}

async function apiRoutes(app: App, deps: Deps, options: AppOptions): Promise<void> {
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? 600,
    timeWindow: '1 minute',
    keyGenerator: (request) => request.headers.cookie ?? request.ip,
  })
  requireSession(app, deps.auth)
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  app.setNotFoundHandler((_request, reply) => answerNotFound(reply))

  sessionRoutes(app, deps, createLoginLimit(deps.now))
  workspaceRoutes(app, deps)
  importRoutes(app, deps)
  accountRoutes(app, deps)
  normsRoutes(app, deps)
  traitRoutes(app, deps)
  messageRoutes(app, deps)
  sampleRoutes(app, deps)
  app.get(
    '/openapi.json',
    { config: { isPublic: true }, schema: { hide: true } },
    async (_, reply) => reply.send(app.swagger()),
  )
}
