import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

test('the example of docs/engine.md runs where there is nothing but the package, and prints what it says', () => {
  const page = readFileSync(join(root, 'docs/engine.md'), 'utf8')
  const [, example = ''] = /```js\n([^]*?)```/.exec(page) ?? []
  const [, printed = ''] = /It prints:\n\n```\n([^]*?)```/.exec(page) ?? []
  const folder = mkdtempSync(join(tmpdir(), 'rapport-engine-'))
  try {
    cpSync(join(root, 'dist/engine'), join(folder, 'node_modules/rapport-health'), {
      recursive: true,
    })
    const file = join(folder, 'example.mjs')
    writeFileSync(file, example)
    expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(printed)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('within a clone the engine has the same name', async () => {
  expect(import.meta.resolve('rapport-health/engine')).toContain('/dist/engine/engine.js')
})
