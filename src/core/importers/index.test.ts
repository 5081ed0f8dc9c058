import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentsOf, fixture } from './importers.test-kit.ts'
import { importers, recogniseImporter } from './index.ts'

test('every importer of this folder is in the list', async () => {
  const names = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.ts') && !/\.(?:test|test-kit|d)\.ts$/.test(name),
  )
  const modules = await Promise.all(
    names.map(async (name): Promise<Readonly<Record<string, unknown>>> => import(`./${name}`)),
  )
  const found = modules
    .flatMap((module) => Object.values(module))
    .filter((value) => typeof value === 'object' && value !== null && 'accepts' in value)
  expect(new Set(found)).toEqual(new Set(importers))
})

test.each([
  ['eml/reply.eml', 'eml'],
  ['mbox/two.mbox', 'mbox'],
  ['webvtt/undated.vtt', 'webvtt'],
  ['whatsapp/thai.txt', 'whatsapp'],
  ['whatsapp/chinese.txt', 'whatsapp'],
  ['jsonl/records.jsonl', 'jsonl'],
])('%s is known by its content, whatever it is called', async (path, id) => {
  const file = new File([await fixture(path)], 'upload.bin')
  expect((await recogniseImporter(file))?.id).toBe(id)
})

test('an empty file is named as such', async () => {
  expect((await contentsOf(new File([], 'empty.mbox'))).codes).toEqual(['file.empty'])
})

test.each([
  ['a PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>'],
  ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
  ['a letter', 'Dear Ann,\n\nFrom here on: nothing.\n'],
  ['plain JSON', '{"a": 1}'],
])('%s is no conversation', async (_, text) => {
  expect((await contentsOf(new File([text], 'file.bin'))).codes).toEqual(['file.unknown_format'])
})

test('of a large binary only the head is read', async () => {
  const noise = new Uint8Array(1024 * 1024).fill(7)
  const file = new File(
    Array.from({ length: 200 }, () => noise),
    'dump.bin',
  )
  const started = performance.now()
  expect((await contentsOf(file)).codes).toEqual(['file.unknown_format'])
  expect(performance.now() - started).toBeLessThan(1000)
})
