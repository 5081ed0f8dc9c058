import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createAuth } from '../auth/auth.ts'
import { createCompute } from '../jobs/compute.ts'
import { giveUpJob, runJob } from '../jobs/run-job.ts'
import { type TestDatabase, testDatabase } from '../store/database.test-kit.ts'
import type { Deps, Job } from '../usecases/deps.ts'
import { createApp } from './app.ts'
import type { AppOptions } from './options.ts'
import type { App } from './openapi.ts'

export const now = new Date('2026-07-01T09:00:00Z')

export type TestApp = TestDatabase & {
  readonly app: App
  readonly deps: Deps
  /** Jobs that were asked for and not yet done. */
  readonly jobs: Job[]
  /** Does what was asked for, as the worker would. */
  runJobs(): Promise<void>
}

/** One for all tests of a process: its threads take seconds to warm up. */
const sharedCompute = createCompute()

/** The whole server on a real database; jobs wait until `runJobs`. */
export async function testApp(
  options: Partial<Pick<Deps, 'sample' | 'now' | 'compute'>> & AppOptions = {},
): Promise<TestApp> {
  const database = await testDatabase()
  const uploads = mkdtempSync(join(tmpdir(), 'rapport-uploads-'))
  const compute = options.compute ?? sharedCompute
  const jobs: Job[] = []
  const deps: Deps = {
    db: database.db,
    now: options.now ?? (() => now),
    queue: { enqueue: async (_db, job) => void jobs.push(job) },
    compute,
    auth: await createAuth({
      db: database.db,
      secret: 'a secret of tests, long enough',
      publicUrl: options.publicUrl,
    }),
    uploads,
    sample: options.sample ?? '',
  }
  const app = await createApp(deps, { requestsPerMinute: 10_000, ...options })
  afterAll(async () => {
    await app.close()
    rmSync(uploads, { recursive: true, force: true })
  })

  async function runJobs(): Promise<void> {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const current = job
      await runJob(deps, current).catch(async (error: unknown) => {
        await giveUpJob(deps, current)
        throw error
      })
    }
  }
  return { ...database, app, deps, jobs, runJobs }
}

export const owner = {
  agency: 'Lumen Oak',
  us: ['lumenoak.example'],
  name: 'Ann',
  email: 'ann@lumenoak.example',
  password: 'correct horse battery',
  language: 'en',
} as const

/** Sends a request and reads its JSON answer. */
export type Ask = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  body?: object,
) => Promise<{ status: number; body: Answer; cookies: string }>

/** A JSON answer, as a test reads it: any field of it may be asked for. */
export type Answer = { readonly [field: string]: Answer } & readonly Answer[]

export function asking(app: App, cookie = ''): Ask {
  return async (method, url, body) => {
    const response = await app.inject({
      method,
      url,
      headers: cookie ? { cookie } : {},
      ...(body ? { payload: body } : {}),
    })
    const cookies = response.cookies.map(
      ({ name, value }) => `${name}=${encodeURIComponent(value)}`,
    )
    const text = response.body
    return {
      status: response.statusCode,
      body: text === '' ? undefined : JSON.parse(text),
      cookies: cookies.join('; '),
    }
  }
}

/** Sets the workspace up; gives the owner's cookie and the way to ask as the owner. */
export async function signedUp(app: App): Promise<{ ask: Ask; cookie: string }> {
  const { cookies } = await asking(app)('POST', '/api/setup', owner)
  return { ask: asking(app, cookies), cookie: cookies }
}

/** Uploads files as a browser would, by name and text. */
export async function upload(
  app: App,
  cookie: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ status: number; body: Answer }> {
  const boundary = 'rapport-test-boundary'
  const parts = Object.entries(files).flatMap(([name, content]) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n` +
        'content-type: application/octet-stream\r\n\r\n',
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  const response = await app.inject({
    method: 'POST',
    url: '/api/imports',
    headers: { cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  })
  return { status: response.statusCode, body: JSON.parse(response.body) }
}
