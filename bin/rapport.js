#!/usr/bin/env node
/* oxlint-disable no-console */
// Runs the command line under the Node that the project brings along, or under this one if it is new enough.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const own = join(root, 'node_modules/node/bin/node')
const built = join(root, 'dist/cli/main.js')
const main = existsSync(built) ? built : join(root, 'src/cli/main.ts')
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24

if (!existsSync(join(root, 'node_modules'))) {
  console.error('rapport: its packages are not installed yet; run "npm ci" in its folder first.')
  process.exit(1)
}
if (!isNewEnough && !existsSync(own)) {
  console.error(`rapport: needs Node 24 or newer; this is ${process.version}.`)
  process.exit(1)
}

// Little room for short-lived rubbish keeps the whole small, whatever the length of the input.
const flags = ['--max-semi-space-size=4']

const node = isNewEnough ? process.execPath : own
const child = spawn(node, [...flags, main, ...process.argv.slice(2)], {
  stdio: 'inherit',
  // What Node compiles of us it need not compile again: half of the time to the first line.
  env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/rapport'), ...process.env },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`rapport: ${error.message}`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
