#!/usr/bin/env node
/* oxlint-disable no-console */
// Runs the command line under this Node if it is new enough, or else under the one that the project brings along.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const own = join(root, 'node_modules/node/bin/node')
const main = join(root, 'src/cli/main.ts')
const ready = join(root, 'dist/reader/reader.blob')
// What Node compiles of us it need not compile again: half of the time to the first line.
const cache = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/rapport')
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24

if (!existsSync(join(root, 'node_modules'))) {
  console.error('rapport: its packages are not installed yet; run "npm ci" in its folder first.')
  process.exit(1)
}
// Little room for short-lived rubbish keeps the whole small, whatever the length of the input; beside
// the sources, which take some themselves, still less.
if (isReaderReady()) await runUnder(own, ['--max-semi-space-size=4', '--snapshot-blob', ready])
else if (isNewEnough) await runHere()
else if (existsSync(own)) await runUnder(own, ['--max-semi-space-size=2', main])
else {
  console.error(`rapport: needs Node 24 or newer; this is ${process.version}.`)
  process.exit(1)
}

/** Whether `rapport signals` was built as a program that stands ready, out of the sources as they are now. */
function isReaderReady() {
  if (process.argv.length !== 3 || process.argv[2] !== 'signals') return false
  if (!existsSync(ready) || !existsSync(own)) return false
  const { mtimeMs: built } = statSync(ready)
  const inputs = ['cli', 'core', 'model', 'std'].flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { withFileTypes: true, recursive: true }),
  )
  return (
    statSync(own).mtimeMs < built &&
    inputs.every(
      (file) =>
        file.name.includes('.test') ||
        statSync(join(file.parentPath ?? file.path, file.name)).mtimeMs < built,
    )
  )
}

async function runHere() {
  const { enableCompileCache } = await import('node:module')
  const { setFlagsFromString } = await import('node:v8')
  // Of a Node that runs already the room for short-lived rubbish cannot be set, but kept from growing.
  setFlagsFromString('--semi-space-growth-factor=1')
  enableCompileCache(cache)
  await import(main)
}

async function runUnder(node, program) {
  const { spawn } = await import('node:child_process')
  const child = spawn(node, [...program, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: cache, ...process.env },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`rapport: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
