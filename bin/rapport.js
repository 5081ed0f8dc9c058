#!/usr/bin/env node
/* oxlint-disable no-console */
// Runs the command line under this Node if it is new enough, or else under the one that the project brings along.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const own = join(root, 'node_modules/node/bin/node')
const built = join(root, 'dist/cli/main.js')
const main = existsSync(built) ? built : join(root, 'src/cli/main.ts')
// What Node compiles of us it need not compile again: half of the time to the first line.
const cache = process.env['NODE_COMPILE_CACHE'] ?? join(root, 'node_modules/.cache/rapport')

if (!existsSync(join(root, 'node_modules'))) {
  console.error('rapport: its packages are not installed yet; run "npm ci" in its folder first.')
  process.exit(1)
}

if (Number(process.versions.node.split('.')[0]) >= 24) {
  module.enableCompileCache(cache)
  await import(pathToFileURL(main).href)
} else if (existsSync(own)) runWith(own)
else {
  console.error(`rapport: needs Node 24 or newer; this is ${process.version}.`)
  process.exit(1)
}

/** Runs the program under another Node, with its signals and its exit code. */
function runWith(node) {
  const child = spawn(node, [main, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`rapport: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
