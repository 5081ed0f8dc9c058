/* oxlint-disable no-console */
// npm run bench [-- --json] [-- --messages 20000]: speed, start and memory of `rapport signals`,
// beside libraries that tell something of a text, too, and the speed of the assessment.
// The libraries are fetched on demand and are no part of Rapport.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { messagesOf } from './messages.mjs'
import { peers } from './peers.mjs'

const here = import.meta.dirname
const own = join(here, '../node_modules/node/bin/node')
const node = existsSync(own) ? own : process.execPath
const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
const asJson = process.argv.includes('--json')
const given = process.argv.indexOf('--messages')
const count = given > 0 ? Number(process.argv[given + 1]) : 20_000
/** A program that is slower gets fewer messages. */
const MOST_MILLISECONDS = 5_000
/** Lines of the long input, how long they may take, and how many are written at once. */
const MANY = 1_000_000
const MOST_FOR_MANY = 1_200_000
const MOST_AT_ONCE = 20_000
const languages = ['en', 'zh', 'pt', 'th', 'tr']
/** One core for each that is measured, where the system can say so. */
const oneCore = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : []

const missing = installPeers()
const results = []
for (const language of languages) {
  const ours = await measure('rapport signals', language, [
    join(here, '../bin/rapport.js'),
    'signals',
  ])
  results.push({ ...ours, ratio: 1 })
  for (const [name, peer] of Object.entries(peers)) {
    if (!peer.languages.includes(language) || missing.includes(name)) continue
    const theirs = await measure(name, language, [join(here, 'ask-peer.mjs'), name, language])
    results.push({ ...theirs, ratio: ours.perSecond / theirs.perSecond })
  }
}
results.push(...(await measureLong()))
const assessment = measureAssessment()
if (asJson)
  console.log(JSON.stringify({ node: version, count, missing, results, assessment }, null, 2))
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

/** Messages as a program reads them. */
function linesOf(language, number) {
  return messagesOf(language, number).map((message) => `${JSON.stringify(message)}\n`)
}

/** What may cost memory: many messages of all languages in turn, and a single one that is very long. */
async function measureLong() {
  const program = [join(here, '../bin/rapport.js'), 'signals']
  const each = languages.map((language) => linesOf(language, 4000))
  const lines = each[0].flatMap((_, at) => each.map((list) => list[at]))
  const mixed = { lines, total: MANY, most: MOST_FOR_MANY }
  const sentences = messagesOf('en', 25_000).map(({ text }) => text)
  const message = `${JSON.stringify({ id: 0, text: sentences.join(' ') })}\n`
  return [
    await measure('rapport signals, all mixed', 'all', program, mixed),
    await measure('rapport signals, one message of 5 MB', 'en', program, {
      lines: [message],
      total: 0,
    }),
  ].map((result) => ({ ...result, ratio: 1 }))
}

/** Gives a function that waits until so many lines have come out of a stream. */
function countLines(stream) {
  let lines = 0
  let wanted = Infinity
  let done
  stream.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) lines++
    if (lines >= wanted) done?.()
  })
  return (many) =>
    new Promise((resolve) => {
      wanted = many
      done = resolve
      if (lines >= wanted) resolve()
    })
}

/**
 * Gives a program one message and, once it has answered, more and more at a time, until it has had them
 * all or its time is up: some take a fifth of a second for each.
 */
async function measure(name, language, program, long = {}) {
  const { lines = linesOf(language, count + 1), total = count, most = MOST_MILLISECONDS } = long
  console.error(`${language} ${name} …`)
  const [command, ...args] = [...oneCore, node, ...program]
  const started = performance.now()
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const answered = countLines(child.stdout)

  child.stdin.write(lines[0])
  await answered(1)
  const first = performance.now()
  let asked = 1
  for (
    let batch = 10;
    asked <= total && performance.now() - first < most;
    batch = Math.min(2 * batch, MOST_AT_ONCE)
  ) {
    const upTo = Math.min(total + 1, asked + batch)
    let text = ''
    while (asked < upTo) text += lines[asked++ % lines.length]
    child.stdin.write(text)
    await answered(asked)
  }
  const last = performance.now()
  const megabytes = peakMemory(child.pid)
  child.stdin.end()
  await ended

  return {
    name,
    language,
    messages: asked - 1,
    perSecond: Math.round((Math.max(0, asked - 1) / Math.max(1, last - first)) * 1000),
    firstLine: Math.round(first - started),
    megabytes,
  }
}

/** The most memory that one of a process and its children has held, in megabytes; null where the system does not tell. */
function peakMemory(pid) {
  if (!existsSync('/proc/self/status')) return null
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readStatus(name))
  const peakFrom = (parent) =>
    Math.max(
      numberOf(readStatus(parent), 'VmHWM'),
      ...all
        .filter((status) => numberOf(status, 'PPid') === parent)
        .map((status) => peakFrom(numberOf(status, 'Pid'))),
    )
  return Math.round(peakFrom(pid) / 1024)
}

function numberOf(status, field) {
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0)
}

/** What Linux tells of a process; nothing of one that has just ended. */
function readStatus(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

/** `bench/assess.mjs`, on the same core as the others. */
function measureAssessment() {
  console.error('assessment …')
  const [command, ...args] = [...oneCore, node, join(here, 'assess.mjs'), '--json']
  return JSON.parse(spawnSync(command, args, { encoding: 'utf8' }).stdout)
}

function printTable() {
  console.log(`Node ${version}, up to ${count} messages of about 200 characters, one core.\n`)
  console.log('| | language | messages/s | ours is faster by | first line, ms | memory, MB |')
  console.log('|---|---|--:|--:|--:|--:|')
  for (const { name, language, perSecond, ratio, firstLine, megabytes } of results) {
    const cells = [name, language, perSecond, ratio.toFixed(2), firstLine, megabytes ?? 'not known']
    console.log(`| ${cells.join(' | ')} |`)
  }
  const { messages, accounts, perSecond, assessedPerSecond, oneMoreMilliseconds } = assessment
  console.log(
    `\n${messages} messages of ${accounts} accounts: ${perSecond} messages/s from scratch, ` +
      `${assessedPerSecond} where the texts have been read; ` +
      `one new message ${oneMoreMilliseconds.median} ms.`,
  )
  for (const name of missing) console.log(`\n${name} could not be installed and was skipped.`)
}
