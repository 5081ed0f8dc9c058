import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import type { AppOptions } from './options.ts'
import type { App } from './openapi.ts'
import { answerNotFound } from './problems.ts'

const YEAR = 365 * 24 * 60 * 60

/** Headers that keep other people's scripts, frames and forms out (ASVS 3.4). */
export async function addSecurityHeaders(app: App, options: AppOptions): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...inlineScriptHashes(options.webFolder)],
        styleSrc: ["'self'"],
        // Charts and virtual lists place their parts by style attributes.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: options.publicUrl?.startsWith('https:') ? { maxAge: YEAR } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  })
}

/** The page's own inline scripts (the one that sets the theme before the first paint). */
function inlineScriptHashes(webFolder: string | undefined): readonly string[] {
  const page = webFolder && join(webFolder, 'index.html')
  if (!page || !existsSync(page)) return []
  const scripts = readFileSync(page, 'utf8').matchAll(
    /<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g,
  )
  return Array.from(
    scripts,
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
}

/** Serves the built web app; an address that is no file is a page of its router. */
export async function serveWeb(app: App, folder: string | undefined): Promise<void> {
  if (!folder || !existsSync(join(folder, 'index.html'))) {
    app.setNotFoundHandler((_request, reply) => answerNotFound(reply))
    return
  }
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? `public, max-age=${YEAR}, immutable` : 'no-cache',
      ),
  })
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html')
    return wantsPage ? reply.sendFile('index.html') : answerNotFound(reply)
  })
}
