/* oxlint-disable no-console */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type BaseLogger, pino } from 'pino'
import { createAuth } from './auth/auth.ts'
import { type Config, readConfig } from './config.ts'
import { StartError } from './errors.ts'
import { createApp } from './http/app.ts'
import { serve } from './http/serve.ts'
import { createCompute } from './jobs/compute.ts'
import { openQueue } from './jobs/queue.ts'
import type { WorkerSettings } from './start-worker.ts'
import { type Connection, openDatabase, sqlExecutor } from './store/database.ts'
import { startEmbeddedPostgres } from './store/embedded-postgres.ts'
import { makeDatabase, prepareDatabase } from './store/prepare-database.ts'
import { appPassword } from './store/app-password.ts'
import { completeCatalogues } from './usecases/complete-catalogues.ts'

// The one place that opens and wires the outside world.

const root = resolve(import.meta.dirname, '..')
/** Draining takes no longer than this, whatever hangs. */
const STOP_WITHIN = 10_000

type Closing = () => Promise<unknown>

async function start(): Promise<void> {
  const closings: Closing[] = []
  const stop = stopOnce(closings)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => void stop(0))
  }
  // tools/run.mjs holds a channel to us: with it gone, nobody could stop us any more.
  if (process.connected) process.on('disconnect', () => void stop(0))
  try {
    const config = readConfig(process.env)
    const address = await open(config, closings)
    console.log(`Rapport is ready. Open ${config.publicUrl ?? address}`)
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error)
    await stop(1)
  }
}

/** Opens everything, noting how each part is closed again; gives the address to open. */
async function open(config: Config, closings: Closing[]): Promise<string> {
  const dataFolder = openDataFolder(config)
  const secret = config.secret ?? ownSecret(dataFolder)
  const connection = await openServer(config, secret, closings)
  const db = openDatabase(connection)
  closings.push(() => db.destroy())

  const queue = await openQueue({ connection, sqlOf: sqlExecutor })
  closings.push(() => queue.close())
  await completeCatalogues({ db, queue, now: () => new Date() })
  const uploads = join(dataFolder, 'uploads')
  const sample = join(root, 'fixtures', 'sample-agency')
  const logger = pino({ level: 'warn', redact: ['req.headers.cookie'] }, pino.destination(2))
  closings.push(startWorker({ connection, uploads, sample }, logger))

  const compute = createCompute()
  closings.push(() => compute.close())
  const auth = await createAuth({ db, secret, publicUrl: config.publicUrl })
  const deps = { db, queue, compute, auth, uploads, sample, now: () => new Date() }
  const app = await createApp(deps, {
    publicUrl: config.publicUrl,
    webFolder: join(root, 'dist', 'web'),
    logger,
  })
  closings.push(() => app.close())
  return serve(app, config)
}

/** The data folder, for our eyes only. */
function openDataFolder({ dataFolder }: Config): string {
  const folder = resolve(dataFolder)
  // Started by root, the database runs as another user, who must get through to it.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700
  try {
    makeFolder(folder, mode)
    makeFolder(join(folder, 'uploads'), 0o700)
    chmodSync(join(folder, 'uploads'), 0o700)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new StartError(
      `The data folder ${folder} cannot be written to (${code}); choose another one with RAPPORT_DATA.`,
      { cause: error },
    )
  }
  return folder
}

/**
 * Makes a folder and those above it, one by one: in a place that takes no folders (/proc), Node's own
 * recursive way tries for ever.
 */
function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder), mode)
  mkdirSync(folder, { mode })
}

/** The secret that was made at the first start. */
function ownSecret(dataFolder: string): string {
  const path = join(dataFolder, 'secret')
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(path, 'utf8').trim()
}

/** A server that is up to date, and the app's way to it. */
async function openServer(
  config: Config,
  secret: string,
  closings: Closing[],
): Promise<Connection> {
  const password = appPassword(secret)
  if (config.databaseUrl) {
    return prepareDatabase({ connectionString: config.databaseUrl }, password)
  }
  const server = await startEmbeddedPostgres({
    folder: resolve(config.dataFolder, 'postgres'),
    say: (line) => console.log(`${line} …`),
  })
  closings.push(() => server.stop())
  const { host, port, superuser } = server
  return prepareDatabase(await makeDatabase({ host, port, ...superuser }), password)
}

/** Starts the thread that does the jobs, and another one whenever it dies; gives the way to close it. */
function startWorker(settings: WorkerSettings, logger: Pick<BaseLogger, 'error'>): Closing {
  let closing = false
  let worker = launch()

  function launch(): Worker {
    const made = new Worker(new URL('./start-worker.ts', import.meta.url), {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    })
    made.on('error', (error) => logger.error({ err: error }, 'the worker thread died'))
    made.on('message', (message: { kind: string }) => {
      if (message.kind === 'failed') logger.error(message, 'a job failed')
    })
    made.on('exit', () => {
      if (!closing) setTimeout(() => (worker = closing ? worker : launch()), 1000)
    })
    return made
  }

  return async () => {
    closing = true
    const ended = new Promise((done) => worker.once('exit', done))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
    worker.postMessage('stop')
    await ended
  }
}

/** Ctrl-C reaches us from the terminal and once more from npm: so close together it is one wish. */
const SAME_WISH = 1500

/** Closes what was opened, the last first; a second wish, or too long a wait, ends it at once. */
function stopOnce(closings: readonly Closing[]): (code: number) => Promise<void> {
  let since: number | undefined
  return async (code) => {
    if (since !== undefined) {
      if (Date.now() - since > SAME_WISH) process.exit(code || 1)
      return
    }
    since = Date.now()
    setTimeout(() => process.exit(code), STOP_WITHIN).unref()
    for (const close of closings.toReversed()) await close().catch(() => {})
    process.exit(code)
  }
}

await start()
