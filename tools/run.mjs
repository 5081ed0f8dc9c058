/* oxlint-disable no-console */
// npm start and npm test: sets up whatever a fresh clone lacks, then starts or tests.
// Plain JavaScript without dependencies, for any Node from 20 on; the rest runs under our own Node 24.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')

/** What is built, out of what. */
const builds = [
  {
    name: 'web',
    label: 'Building the web app',
    config: 'vite.config.ts',
    inputs: ['web', 'src/model', 'src/locales', 'src/std'],
    output: 'index.html',
  },
  {
    name: 'engine',
    label: 'Building the engine as a library',
    config: 'vite.engine.config.ts',
    inputs: [
      'src/engine.ts',
      'src/core',
      'src/model',
      'src/locales',
      'src/std',
      'docs/engine.md',
      'package.json',
    ],
    output: 'engine.js',
  },
  {
    name: 'reader',
    label: 'Opening the phrase books',
    config: 'vite.reader.config.ts',
    inputs: ['src/cli', 'src/core', 'src/model', 'src/std', 'tools/stand-ready.cjs'],
    output: 'reader.blob',
    // What this program is once it stands ready is kept, so that it need not get ready again.
    snapshotOf: 'reader.cjs',
  },
]

const isWindows = process.platform === 'win32'
const OLDEST_NODE = 20
const OUR_NODE = 24

const [command, ...args] = process.argv.slice(2)

try {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    fail(`Rapport needs Node ${OLDEST_NODE} or later to start from; this is ${process.version}.`)
  }
  await installDependencies()
  const node = await ownNode()
  await build(node)
  if (command === 'start') await run(node, ['src/start.ts'], { ipc: true })
  else if (command === 'test') await test(node)
  else fail('Usage: node tools/run.mjs start | test [vitest arguments]')
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Installs what the lockfile names, where it is not there or is of another lockfile. */
async function installDependencies() {
  const stamp = join(modules, '.rapport-installed')
  const wanted = hashOf([join(root, 'package-lock.json')])
  if (readText(stamp) === wanted) return
  if (!isInstalled()) {
    const env = { ...process.env, NODE_ENV: 'development' }
    const flags = [
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]
    await step('Installing dependencies', (log) => npm(['ci', ...flags], { env, log }))
  }
  writeFileSync(stamp, wanted)
}

/** Whether node_modules holds just what the lockfile names, by npm's own account of it. */
function isInstalled() {
  const found = parse(readText(join(modules, '.package-lock.json')))?.packages
  const wanted = parse(readText(join(root, 'package-lock.json')))?.packages
  if (!found || !wanted) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || found[path]?.version === version || (optional && !found[path]),
  )
}

/** The Node of our dependencies: Node 24, whatever this machine has. */
async function ownNode() {
  const candidates = [
    join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node'),
    join(
      modules,
      '.cache',
      'rapport-node',
      'node_modules',
      nodePackage(),
      'bin',
      isWindows ? 'node.exe' : 'node',
    ),
  ]
  const find = () => candidates.find(works)
  let node = find()
  if (!node && works(process.execPath)) node = process.execPath
  if (node) return node

  // Its install script was not allowed to run, or could not.
  await step('Fetching Node 24', async (log) => {
    await npm(['rebuild', 'node', '--loglevel=error'], { log }).catch(() => {})
    if (find()) return
    const folder = join(modules, '.cache', 'rapport-node')
    mkdirSync(folder, { recursive: true })
    const version =
      parse(readText(join(modules, 'node', 'package.json')))?.version ?? String(OUR_NODE)
    await npm(
      [
        'install',
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--prefix',
        folder,
        `${nodePackage()}@${version}`,
      ],
      { log },
    )
  })
  node = find()
  if (node) return node
  return fail(
    `Node ${OUR_NODE} is not there: its install script did not run and ${nodePackage()} could not be fetched. Install Node ${OUR_NODE} yourself and run the command again.`,
  )
}

function nodePackage() {
  const platform = isWindows ? 'win' : process.platform
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  return `${prefix}-${platform}-${process.arch}`
}

function works(node) {
  if (!existsSync(node)) return false
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= OUR_NODE
}

/** Builds the web app and the engine, each where something that goes into it has changed. */
async function build(node) {
  for (const { name, label, config, inputs, output, snapshotOf } of builds) {
    const stamp = join(root, 'dist', `${name}.stamp`)
    const now = new Date()
    const files = [...inputs, config, 'package-lock.json'].flatMap((path) =>
      filesOf(join(root, path)),
    )
    const wanted = hashOf(files)
    const built = join(root, 'dist', name, output)
    if (readText(stamp) === wanted && existsSync(built)) {
      // Newer than the sources, which may have been written anew as they were.
      utimesSync(built, now, now)
      continue
    }
    const vite = join(modules, 'vite', 'bin', 'vite.js')
    const isBuilt = await step(label, async (log) => {
      await runQuietly(node, [vite, 'build', '--config', config, '--logLevel', 'error'], { log })
      return snapshotOf ? keepSnapshot(node, name, { output, snapshotOf, log }) : true
    })
    if (!isBuilt) continue
    writeFileSync(stamp, wanted)
  }
}

/** Keeps a program as it stands when it is ready; false where this Node cannot: all works without, only slower. */
async function keepSnapshot(node, name, { output, snapshotOf, log }) {
  const folder = join(root, 'dist', name)
  const blob = join(folder, output)
  for (const file of readdirSync(folder)) keepNarrow(join(folder, file))
  const getReady = join(root, 'tools', 'stand-ready.cjs')
  try {
    const given = ['--snapshot-blob', blob, '--build-snapshot', getReady, folder, snapshotOf]
    await runQuietly(node, given, { log })
    return true
  } catch {
    rmSync(blob, { force: true })
    return false
  }
}

/** Writes a program's wider characters as escapes: with one of them Node holds all of it at two bytes a letter. */
function keepNarrow(file) {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/[\u0100-\uffff]/g, escaped))
}

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

async function test(node) {
  const { findBrowser } = await import('./find-browser.mjs')
  try {
    const found = await findBrowser({ install: false }).catch(() =>
      step('Getting a browser for the tests', () => findBrowser({ install: true })),
    )
    Object.assign(process.env, found.env, { CHROME_PATH: found.executablePath })
  } catch (error) {
    console.error(`${error.message} The browser tests will fail.`)
  }
  await run(node, [join(modules, 'vitest', 'vitest.mjs'), 'run', ...args])
}

/** Runs a step and says so: a line that ticks on a terminal, now and then a line elsewhere. */
async function step(name, body) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const isTerminal = process.stdout.isTTY
  const tick = () =>
    process.stdout.write(isTerminal ? `\r${name} … ${seconds()} s` : `${name} … ${seconds()} s\n`)
  process.stdout.write(isTerminal ? `${name} …` : `${name} …\n`)
  const timer = setInterval(tick, isTerminal ? 1000 : 10_000)
  mkdirSync(join(root, '.cache'), { recursive: true })
  const log = join(root, '.cache', 'last-step.log')
  try {
    const result = await body(log)
    process.stdout.write(`${isTerminal ? '\r' : ''}${name} took ${seconds()} s\n`)
    return result
  } catch (error) {
    if (isTerminal) process.stdout.write('\n')
    throw error
  } finally {
    clearInterval(timer)
  }
}

/** npm as the one that started us, or else the one on the PATH. */
function npm(given, options) {
  const own = process.env['npm_execpath']
  return own && /npm-cli\.c?js$/.test(own)
    ? runQuietly(process.execPath, [own, ...given], options)
    : runQuietly('npm', given, { ...options, shell: isWindows })
}

/** Runs a program whose output matters only if it fails; then its end is shown. */
function runQuietly(program, given, { log, ...options }) {
  const output = openSync(log, 'w')
  const child = spawn(program, given, { cwd: root, stdio: ['ignore', output, output], ...options })
  closeSync(output)
  forwardSignals(child)
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${program} does not start: ${error.message}`)))
    child.on('exit', (code) => {
      if (code === 0) return resolve()
      const tail = readText(log)?.split('\n').slice(-30).join('\n') ?? ''
      return reject(
        new Error(`${tail}\n${program} ${given.slice(0, 2).join(' ')} failed; see above.`),
      )
    })
  })
}

/** Runs a program in our place: its output, its signals, its exit code. With `ipc` it also learns of our death. */
function run(node, given, { ipc = false } = {}) {
  const stdio = ipc ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit'
  const path = `${dirname(node)}${isWindows ? ';' : ':'}${process.env['PATH'] ?? ''}`
  const child = spawn(node, given, { cwd: root, stdio, env: { ...process.env, PATH: path } })
  forwardSignals(child)
  return new Promise((_resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
  })
}

/**
 * Passes signals on. The shell between npm and us may die of one without telling us: our parent is
 * then another, and that counts as the signal.
 */
function forwardSignals(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250)
  watch.unref()
  child.on('exit', () => clearInterval(watch))
}

function filesOf(folder) {
  if (!existsSync(folder)) return []
  if (statSync(folder).isFile()) return [folder]
  return (
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !/\.test(-kit)?\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      // oxlint-disable-next-line unicorn/no-array-sort -- Node 20 runs this too, in older releases without toSorted.
      .sort()
  )
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
