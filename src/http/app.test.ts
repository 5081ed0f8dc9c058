import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { apiTypes } from '../../tools/api-types.ts'
import type { Deps } from '../usecases/deps.ts'
import { createApp } from './app.ts'
import { asking, signedUp, testApp } from './app.test-kit.ts'

type Route = {
  readonly method: string | string[]
  readonly url: string
  readonly schema?: Readonly<Record<string, unknown>>
  readonly config?: { readonly isPublic?: boolean }
}

/** Routes as they are added: what they are, before anything runs. */
async function routes(): Promise<Route[]> {
  const found: Route[] = []
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- describing the routes calls none of them.
  const app = await createApp({ now: () => new Date(0) } as Deps, {
    onRoute: ({ method, url, schema, config }) =>
      void found.push({ method, url, schema: { ...schema }, config: { ...config } }),
  })
  await app.ready()
  await app.close()
  return found.filter(({ url, method }) => url !== '/api/openapi.json' && method !== 'HEAD')
}

const writes = new Set(['POST', 'PUT', 'PATCH'])
const takesFiles = new Set(['/api/imports'])

test('every route has a schema for what it takes and for what it answers', async () => {
  const lacking = (await routes()).filter(({ url, method, schema }) => {
    const answers = z.looseObject({ default: z.unknown() }).safeParse(schema?.['response']).success
    const params = !url.includes(':') || schema?.['params'] instanceof z.ZodType
    const query = method !== 'GET' || schema?.['querystring'] instanceof z.ZodType
    const body =
      !writes.has(String(method)) || takesFiles.has(url) || schema?.['body'] instanceof z.ZodType
    return !(answers && params && query && body)
  })
  expect(lacking).toEqual([])
})

test('every text of a request is bounded, and every object strict', async () => {
  const loose: string[] = []
  for (const { url, method, schema } of await routes()) {
    for (const part of ['body', 'params', 'querystring']) {
      const given = schema?.[part]
      if (!(given instanceof z.ZodType)) continue
      const document = z.toJSONSchema(given, { io: 'input', unrepresentable: 'any' })
      for (const place of looseParts(document))
        loose.push(`${String(method)} ${url} ${part}${place}`)
    }
  }
  expect(loose).toEqual([])
})

/** Where a JSON schema lets in a text of any length or a field of any name. */
function looseParts(schema: unknown, place = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = z
    .looseObject({
      type: z.string().optional(),
      maxLength: z.number().optional(),
      format: z.string().optional(),
      enum: z.array(z.unknown()).optional(),
      const: z.unknown().optional(),
      additionalProperties: z.unknown().optional(),
      propertyNames: z.unknown().optional(),
    })
    .safeParse(schema).data
  const bounded = own?.maxLength !== undefined || own?.enum || own?.const !== undefined
  const isOpenText = own?.type === 'string' && !bounded && own.format !== 'uuid'
  const isOpenObject =
    own?.type === 'object' && own.additionalProperties !== false && own.propertyNames === undefined
  return [
    ...(isOpenText || isOpenObject ? [place || '.'] : []),
    ...Object.entries(schema).flatMap(([key, inner]) => looseParts(inner, `${place}/${key}`)),
  ]
}

test("web/api-types.ts is what the routes say: after a change, run 'npm run openapi'", async () => {
  const path = new URL('../../web/api-types.ts', import.meta.url)
  expect(readFileSync(path, 'utf8')).toBe(await apiTypes())
})

test('no route but those of signing in answers anybody', async () => {
  const server = await testApp()
  const open = (await routes()).filter(({ config }) => config?.isPublic).map(({ url }) => url)
  expect(new Set(open)).toEqual(new Set(['/api/session', '/api/setup']))

  for (const { url, method, config } of await routes()) {
    if (config?.isPublic || !url.startsWith('/api/')) continue
    const { statusCode, body } = await server.app.inject({
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the method of a route of ours.
      method: String(method) as 'GET',
      url: url.replaceAll(/:\w+/g, 'x'),
    })
    expect([method, url, statusCode]).toEqual([method, url, 401])
    expect(JSON.parse(body).code).toBe('session.required')
  }
})

test('what is not there is a problem with a code', async () => {
  const server = await testApp()
  const { ask } = await signedUp(server.app)
  const { status, body } = await ask('GET', '/api/accounts/nobody')
  expect([status, body]).toEqual([
    404,
    {
      type: 'about:blank',
      title: 'There is no such account.',
      status: 404,
      code: 'account.not_found',
    },
  ])
  expect((await ask('GET', '/api/nothing')).body['code']).toBe('route.not_found')
  expect((await ask('GET', '/api/imports/01a200d8-d499-7d3e-987c-de56afb2c1e7')).status).toBe(404)
  expect((await ask('GET', '/api/imports/not-an-id')).status).toBe(400)
  expect((await ask('GET', '/api/accounts?limit=9')).status).toBe(400)
})

test('answers are for no cache, no frame and no foreign script', async () => {
  const server = await testApp()
  const { headers } = await server.app.inject('/api/session')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['content-security-policy']).toContain("object-src 'none';base-uri 'none'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect((await asking(server.app)('GET', '/readyz')).status).toBe(200)
})

test('the document of the API is there for all', async () => {
  const server = await testApp()
  const { status, body } = await asking(server.app)('GET', '/api/openapi.json')
  expect(status).toBe(200)
  expect(Object.keys(body['paths'] ?? {}).length).toBeGreaterThan(15)
})
