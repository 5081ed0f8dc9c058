/* oxlint-disable no-console */
// npm run bench [-- --json] [-- --messages 20000]: speed, start and memory of `rapport signals`,
// beside libraries that tell something of a text, too. They are fetched on demand and are no part of Rapport.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { messagesOf } from './messages.mjs'
import { peers } from './peers.mjs'

const here = import.meta.dirname
const own = join(here, '../node_modules/node/bin/node')
const node = existsSync(own) ? own : process.execPath
const asJson = process.argv.includes('--json')
const given = process.argv.indexOf('--messages')
const count = given > 0 ? Number(process.argv[given + 1]) : 20_000
/** The slowest of the others reads three messages a second. */
const PEER_MESSAGES = 60
const languages = ['en', 'zh', 'pt', 'th', 'tr']
/** One core for each that is measured, where the system can say so. */
const oneCore = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : []

const missing = installPeers()
const results = []
for (const language of languages) {
  const ours = await measure('rapport signals', { language, count }, [
    join(here, '../bin/rapport.js'),
    'signals',
  ])
  results.push({ ...ours, ratio: 1 })
  for (const [name, peer] of Object.entries(peers)) {
    if (!peer.languages.includes(language) || missing.includes(name)) continue
    const theirs = await measure(name, { language, count: Math.min(count, PEER_MESSAGES) }, [
      join(here, 'ask-peer.mjs'),
      name,
      language,
    ])
    results.push({ ...theirs, ratio: ours.perSecond / theirs.perSecond })
  }
}
if (asJson) console.log(JSON.stringify({ node: process.version, count, missing, results }, null, 2))
else printTable()

/** Fetches the libraries where they are not there; gives the names of those that cannot be had. */
function installPeers() {
  const isThere = (name) => existsSync(join(here, 'node_modules', name))
  const names = Object.keys(peers)
  if (!names.every(isThere))
    spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: here,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
  return names.filter((name) => !isThere(name))
}

/** Gives a program one message, then, once it has answered, all the others. */
async function measure(name, { language, count: many }, program) {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
  const memory = join(folder, 'memory')
  const noteMemory = `--import=${pathToFileURL(join(here, 'report-memory.mjs')).href}`
  const [command, ...args] = [...oneCore, node, ...program]
  const started = performance.now()
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, BENCH_MEMORY: memory, NODE_OPTIONS: noteMemory },
  })
  const lines = messagesOf(language, many + 1).map((message) => `${JSON.stringify(message)}\n`)
  const ended = new Promise((resolve) => child.on('close', resolve))

  child.stdin.write(lines[0])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const first = performance.now()
  child.stdout.resume()
  child.stdin.end(lines.slice(1).join(''))
  await ended
  const last = performance.now()

  const peaks = existsSync(memory)
    ? readFileSync(memory, 'utf8').trim().split('\n').map(Number)
    : []
  rmSync(folder, { recursive: true })
  return {
    name,
    language,
    perSecond: Math.round((many / (last - first)) * 1000),
    firstLine: Math.round(first - started),
    megabytes: Math.round(Math.max(...peaks) / 1024),
  }
}

function printTable() {
  console.log(`Node ${process.version}, ${count} messages of about 200 characters, one core.\n`)
  console.log('| | language | messages/s | ours is faster by | first line, ms | memory, MB |')
  console.log('|---|---|--:|--:|--:|--:|')
  for (const { name, language, perSecond, ratio, firstLine, megabytes } of results) {
    const cells = [name, language, perSecond, ratio.toFixed(2), firstLine, megabytes]
    console.log(`| ${cells.join(' | ')} |`)
  }
  for (const name of missing) console.log(`\n${name} could not be installed and was skipped.`)
}
