import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleShift } from '../usecases/sample.ts'
import { signedUp, testApp, upload } from './app.test-kit.ts'

const message = (id: string, at: string, from: string, to: string) =>
  JSON.stringify({
    type: 'message',
    id,
    at,
    conversation: 'c',
    from: { name: 'X', address: from },
    to: [{ name: 'Y', address: to }],
    subject: null,
    text: 'Thank you for the report.',
    channel: 'email',
  })

function sampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-sample-'))
  const report = { type: 'report', id: 'r1', account: 'kiri.example', at: '2026-06-29T09:00:00Z' }
  writeFileSync(
    join(folder, 'kiri.jsonl'),
    [
      message('s1', '2026-06-29T09:00:00Z', 'a@kiri.example', 'b@lumenoak.example'),
      message('s2', '2026-06-30T09:00:00Z', 'b@lumenoak.example', 'a@kiri.example'),
      JSON.stringify({
        ...report,
        title: 'June',
        by: 'provider',
        period: { from: '2026-06-01', to: '2026-06-28' },
      }),
    ].join('\n'),
  )
  writeFileSync(
    join(folder, 'norms.json'),
    JSON.stringify({ accounts: { 'kiri.example': { since: '2026-01-06', profanity: 'fine' } } }),
  )
  return folder
}

const asOf = new Date('2026-11-22T10:00:00Z')

const last = (now: string): string =>
  new Date(Date.UTC(2026, 5, 30) + sampleShift(new Date(now))).toISOString().slice(0, 10)

test('the last day of the sample becomes the latest such weekday', () => {
  expect(last('2026-11-22T10:00:00Z')).toBe('2026-11-17')
  expect(last('2026-06-30T00:00:00Z')).toBe('2026-06-30')
  expect(last('2026-06-29T23:00:00Z')).toBe('2026-06-23')
})

test('the sample comes in with its dates moved, and goes without a trace', async () => {
  const server = await testApp({ sample: sampleFolder(), now: () => asOf })
  const { ask } = await signedUp(server.app)
  const count = async () => {
    const tables = [
      'account',
      'message',
      'record',
      'import',
      'norms',
      'assessment',
      'import_message',
    ]
    const rows = await Promise.all(
      tables.map((table) => server.owner.selectFrom(table).selectAll().execute()),
    )
    return rows.map(({ length }) => length)
  }
  expect(await count()).toEqual([0, 0, 0, 0, 0, 0, 0])

  expect((await ask('POST', '/api/sample')).status).toBe(202)
  expect((await ask('POST', '/api/sample')).status).toBe(202)
  expect(server.jobs).toHaveLength(1)
  await server.runJobs()
  expect((await ask('GET', '/api/workspace')).body['hasSample']).toBe(true)
  expect((await ask('GET', '/api/imports')).body['imports']).toEqual([])
  expect((await ask('GET', '/api/accounts')).body['accounts']).toMatchObject([
    { id: 'kiri.example', isSample: true },
  ])
  const { body } = await ask('GET', '/api/accounts/kiri.example/messages')
  expect(Array.from(body['messages'] ?? [], ({ ...line }) => line['at'])).toEqual([
    '2026-11-17T09:00:00.000Z',
    '2026-11-16T09:00:00.000Z',
  ])
  const norms = (await ask('GET', '/api/accounts/kiri.example/norms')).body['norms']
  expect(norms).toMatchObject({ since: '2026-05-26', profanity: 'fine' })
  const [record] = await server.owner.selectFrom('record').select('content').execute()
  expect(record?.['content']).toMatchObject({
    at: '2026-11-16T09:00:00.000Z',
    period: { from: '2026-10-19', to: '2026-11-15' },
  })

  expect((await ask('DELETE', '/api/sample')).status).toBe(204)
  await server.runJobs()
  expect(await count()).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect((await ask('GET', '/api/workspace')).body['hasSample']).toBe(false)
})

test('removed while it is being read, it leaves nothing either', async () => {
  const server = await testApp({ sample: sampleFolder(), now: () => asOf })
  const { ask } = await signedUp(server.app)
  await ask('POST', '/api/sample')
  await ask('DELETE', '/api/sample')
  await server.runJobs()
  expect((await ask('GET', '/api/accounts')).body['accounts']).toEqual([])
})

test('what one has imported oneself as well stays when the sample goes', async () => {
  const server = await testApp({ sample: sampleFolder(), now: () => asOf })
  const { ask, cookie } = await signedUp(server.app)
  await ask('POST', '/api/sample')
  await server.runJobs()
  const own = {
    type: 'message',
    id: 's1',
    at: '2026-06-29T09:00:00Z',
    conversation: 'c',
    from: { name: 'X', address: 'a@kiri.example' },
    to: [{ name: 'Y', address: 'b@lumenoak.example' }],
    subject: null,
    text: 'Thank you for the report.',
    channel: 'email',
  }
  await upload(server.app, cookie, { 'own.jsonl': JSON.stringify(own) })
  await server.runJobs()
  await ask('DELETE', '/api/sample')
  await server.runJobs()
  expect((await ask('GET', '/api/accounts')).body['accounts']).toMatchObject([
    { id: 'kiri.example', isSample: false },
  ])
})
