import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

test('the example of docs/engine.md runs against the built library and prints what it says', () => {
  const page = readFileSync(join(root, 'docs/engine.md'), 'utf8')
  const [, example = ''] = /```js\n([^]*?)```/.exec(page) ?? []
  const [, printed = ''] = /It prints:\n\n```\n([^]*?)```/.exec(page) ?? []
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, '.cache', 'example-'))
  try {
    const file = join(folder, 'example.mjs')
    writeFileSync(file, example)
    expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(printed)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
