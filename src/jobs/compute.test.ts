import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportItem } from '../core/importers/importer.ts'
import { createCompute } from './compute.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-compute-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): { path: string; name: string } {
  const path = join(folder, name)
  writeFileSync(path, text)
  return { path, name }
}

const record = (id: number) =>
  JSON.stringify({
    type: 'plan',
    id: `p${id}`,
    account: 'a',
    at: '2026-01-01T00:00:00Z',
    title: 'x',
  })
const never = new AbortController().signal

test('items come in batches, and the next waits until the last is taken', async () => {
  const compute = createCompute()
  const many = Array.from({ length: 1200 }, (_, id) => record(id)).join('\n')
  const sizes: number[] = []
  let open = 0
  const { format } = await compute.readFile(
    file('many.jsonl', many),
    async (items) => {
      expect(++open).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 20))
      open--
      sizes.push(items.length)
    },
    never,
  )
  expect([format, sizes]).toEqual(['jsonl', [500, 500, 200]])
  await compute.close()
})

test('a silent reader is ended, and the next file is read by a new one', async () => {
  const compute = createCompute({ silentReaderMs: 1 })
  const items: ImportItem[] = []
  const take = async (some: readonly ImportItem[]): Promise<void> => void items.push(...some)
  await expect(compute.readFile(file('a.jsonl', record(1)), take, never)).rejects.toThrow(
    'nothing came of it',
  )
  await compute.close()
})

test('a reader that takes too much memory is ended, and we are not', async () => {
  const compute = createCompute({ readerHeapMb: 4 })
  await expect(compute.readFile(file('m.jsonl', record(1)), async () => {}, never)).rejects.toThrow(
    'more memory than allowed',
  )
  await compute.close()
})

test('a reader asked to stop stops, and reads on when asked anew', async () => {
  const compute = createCompute()
  const stopping = new AbortController()
  const given = file('c.jsonl', Array.from({ length: 2000 }, (_, id) => record(id)).join('\n'))
  const reading = compute.readFile(given, async () => stopping.abort(), stopping.signal)
  await expect(reading).rejects.toThrow('aborted')
  const { format } = await compute.readFile(given, async () => {}, never)
  expect(format).toBe('jsonl')
  await compute.close()
})
