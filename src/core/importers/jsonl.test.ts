import { expect, test } from 'vitest'
import { contentsOf, fixture } from './importers.test-kit.ts'

test('good lines are read, bad ones are issues with their place', async () => {
  const { messages, records, issues } = await contentsOf(await fixture('jsonl/records.jsonl'))
  expect(messages).toMatchObject([
    {
      id: 'm1',
      account: 'lowtide.example',
      channel: 'call',
      from: { name: 'Mara Quill', address: 'mara@lowtide.example' },
      to: [{ name: 'Sam', address: null }],
      endedAt: new Date('2026-03-12T10:00:03Z'),
    },
    {
      id: 'm2',
      side: 'provider',
      automatic: 'system',
      claimedAt: new Date('2026-03-12T10:00:05Z'),
    },
  ])
  expect(records).toMatchObject([
    { type: 'meeting', id: 'k1', at: new Date('2026-03-12T10:00:00Z') },
  ])
  expect(issues).toMatchObject([
    { code: 'line.not_json', place: 'line 2', messages: 1 },
    { code: 'line.bad_record', place: 'line 4' },
    { code: 'line.bad_record', place: 'line 5' },
  ])
})

test('a line longer than any is passed over, the next one is read', async () => {
  const good =
    '{"type":"meeting","id":"k1","account":"a","at":"2026-03-12T10:00:00Z","state":"held"}'
  const long = `{"type":"message","text":"${'x'.repeat(3_000_000)}"}`
  const { records, codes } = await contentsOf(new File([`${good}\n${long}\n${good}\n`], 'r.jsonl'))
  expect(records).toHaveLength(2)
  expect(codes).toEqual(['line.too_long'])
})

test('depth and hostile keys do no harm', async () => {
  const hostile =
    '{"type":"meeting","id":"k","account":"a","at":"2026-03-12T10:00:00Z","state":"held","__proto__":{"x":1},"constructor":{"y":1}}'
  const { records, codes } = await contentsOf(
    new File([`${hostile}\n${'['.repeat(100_000)}\n`], 'r.jsonl'),
  )
  expect(Object.keys(records[0] ?? {})).not.toContain('__proto__')
  expect(codes).toEqual(['line.not_json'])
})
