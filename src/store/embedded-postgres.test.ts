import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { postmasterOf, stopCluster } from './cluster.test-kit.ts'
import { testCluster } from './database.test-kit.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'

let folder: string
let binariesFolder: string
beforeEach(async () => {
  await testCluster()
  binariesFolder = inject('clusterFolder')
  folder = mkdtempSync(join(tmpdir(), 'rapport-pg-'))
  chmodSync(folder, 0o711)
})
afterEach(async () => {
  await stopCluster(join(folder, 'pg18'))
  rmSync(folder, { recursive: true, force: true })
})

/** A start in a process of its own, which prints its mode and then waits. */
function startElsewhere(): ChildProcess {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(join(import.meta.dirname, 'embedded-postgres.ts'))})
    const { mode } = await startEmbeddedPostgres(${JSON.stringify({ folder, binariesFolder })})
    console.log(mode)
    setInterval(() => {}, 1000)
  `
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function modeOf(child: ChildProcess): Promise<string> {
  const [chunk] = child.stdout ? await once(child.stdout, 'data') : []
  return String(chunk).trim()
}

test('two starts at once: one starts, the other attaches', { timeout: 30_000 }, async () => {
  const both = [startElsewhere(), startElsewhere()]
  const modes = await Promise.all(both.map(modeOf))
  for (const child of both) child.kill('SIGKILL')

  expect(modes.toSorted()).toEqual(['attached', 'started'])
  expect(readdirSync(folder).filter((name) => name.includes('.init'))).toEqual([])
})

test('after kill -9 of the app the running server is attached', { timeout: 30_000 }, async () => {
  const child = startElsewhere()
  await modeOf(child)
  child.kill('SIGKILL')
  const again = await startEmbeddedPostgres({ folder, binariesFolder })
  expect(again.mode).toBe('attached')
})

test(
  'after kill -9 of the server a stale pid file is no obstacle',
  { timeout: 30_000 },
  async () => {
    const first = await startEmbeddedPostgres({ folder, binariesFolder })
    const pid = postmasterOf(join(folder, 'pg18'))
    if (pid) process.kill(pid, 'SIGKILL')
    const again = await startEmbeddedPostgres({ folder, binariesFolder })
    expect([first.mode, again.mode]).toEqual(['started', 'started'])
    await again.stop()
  },
)

test('what a killed initdb left behind is removed', { timeout: 30_000 }, async () => {
  const dead = 2 ** 22 + 1
  mkdirSync(join(folder, `pg18.init${dead}`))
  writeFileSync(join(folder, `pg18.init${dead}`, 'half'), '')
  const made = await startEmbeddedPostgres({ folder, binariesFolder })
  await made.stop()
  expect(readdirSync(folder).filter((name) => name.includes('.init'))).toEqual([])
})

test('a database of another version is refused in one sentence and left alone', async () => {
  mkdirSync(join(folder, 'pg18'))
  writeFileSync(join(folder, 'pg18', 'PG_VERSION'), '17\n')
  await expect(startEmbeddedPostgres({ folder, binariesFolder })).rejects.toThrow(
    'PostgreSQL 17, and this Rapport reads version 18',
  )
  expect(readFileSync(join(folder, 'pg18', 'PG_VERSION'), 'utf8')).toBe('17\n')

  mkdirSync(join(folder, 'pg19'))
  await expect(startEmbeddedPostgres({ folder, binariesFolder })).rejects.toThrow('newer Rapport')
  expect(existsSync(join(folder, 'pg19'))).toBe(true)
})

test('a server without fsync is refused', { timeout: 30_000 }, async () => {
  const made = await startEmbeddedPostgres({ folder, binariesFolder })
  await made.stop()
  const config = join(folder, 'pg18', 'postgresql.auto.conf')
  writeFileSync(config, `${readFileSync(config, 'utf8')}\nfsync = off\n`)
  await expect(startEmbeddedPostgres({ folder, binariesFolder })).rejects.toThrow('with fsync off')
})

test('a socket folder that is a link to elsewhere is refused', { timeout: 30_000 }, async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'rapport-elsewhere-'))
  symlinkSync(elsewhere, join(folder, 'run'))
  await expect(startEmbeddedPostgres({ folder, binariesFolder })).rejects.toThrow('another user')
  rmSync(elsewhere, { recursive: true })
})
