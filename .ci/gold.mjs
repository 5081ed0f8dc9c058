/* oxlint-disable no-console */
// Whether the engine is above its floors on the shared gold: node .ci/gold.mjs ../shared/gold
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const gold = resolve(process.argv[2] ?? '../shared/gold')
const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8'))
const TWENTY_MINUTES = 20 * 60 * 1000

function run(args, cwd) {
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    timeout: TWENTY_MINUTES,
  })
  return `${stdout}${stderr}`
}

function scenarios() {
  const output = run(
    ['check.mjs', 'scenarios', '--', 'node', resolve('bin/rapport.js'), 'analyse'],
    gold,
  )
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output.trim()) ?? []
  return passed ? Number(passed) / (Number(passed) + Number(failed)) : 0
}

/** The micro-F1 of the worst language, as tools/gold.ts prints it. */
function signals() {
  const output = run(['tools/gold.ts', join(gold, 'messages')], process.cwd())
  const scores = Array.from(output.matchAll(/micro-F1 ([\d.]+)/g), ([, score]) => Number(score))
  return scores.length > 0 ? Math.min(...scores) : 0
}

let isBelow = false
for (const [name, measure] of Object.entries({
  scenarioAssertions: scenarios,
  signalsMicroF1: signals,
})) {
  const measured = measure()
  const floor = floors[name]
  console.log(`${name}: ${measured.toFixed(3)}, floor ${floor}`)
  if (measured < floor) isBelow = true
}
process.exit(isBelow ? 1 : 0)
