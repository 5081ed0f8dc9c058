import { readdirSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { inWorkspace } from '../store/database.ts'
import { type Ask, asking, signedUp, testApp, type TestApp, upload } from './app.test-kit.ts'

let server: TestApp
let ask: Ask
let cookie: string
beforeEach(async () => {
  server = await testApp()
  ;({ ask, cookie } = await signedUp(server.app))
})

type Line = { id: string; from: string; text: string; at?: string; conversation?: string }

/** Mail as our own JSONL: from an address to the other side. */
function lines(...given: Line[]): string {
  return given
    .map(({ id, from, text, at = '2026-06-01T09:00:00Z', conversation = 'c1' }) =>
      JSON.stringify({
        type: 'message',
        id,
        at,
        conversation,
        from: { name: null, address: from },
        to: [
          {
            name: null,
            address: from.includes('lumenoak') ? 'som@acme.example' : 'ann@lumenoak.example',
          },
        ],
        subject: 'Hello',
        text,
        channel: 'email',
      }),
    )
    .join('\n')
}

const acme = lines(
  { id: 'm1', from: 'som@acme.example', text: 'Could you send the report?' },
  { id: 'm2', from: 'ann@lumenoak.example', text: 'Here it is.', at: '2026-06-01T11:00:00Z' },
)
const beta = lines({ id: 'm3', from: 'li@beta.example', text: 'Thanks a lot!', conversation: 'c2' })

async function importFiles(files: Readonly<Record<string, string | Uint8Array>>) {
  const { status, body } = await upload(server.app, cookie, files)
  expect(status).toBe(202)
  await server.runJobs()
  const done = (await ask('GET', `/api/imports/${String(body['id'])}`)).body
  return done
}

const accountIds = async (): Promise<string[]> =>
  Array.from((await ask('GET', '/api/accounts')).body['accounts'] ?? [], ({ id }) => String(id))

describe('an import', () => {
  test('waits, then brings accounts, and leaves no upload behind', async () => {
    const { body } = await upload(server.app, cookie, { 'a.jsonl': acme, 'b.jsonl': beta })
    expect(body).toMatchObject({ state: 'queued', bytesDone: 0, messagesRead: 0, issueCount: 0 })
    expect(server.jobs).toMatchObject([{ kind: 'import', importId: body['id'] }])
    expect(JSON.stringify(server.jobs)).not.toContain('report')

    await server.runJobs()
    const done = (await ask('GET', `/api/imports/${String(body['id'])}`)).body
    expect(done).toMatchObject({
      state: 'done',
      messagesRead: 3,
      messagesAdded: 3,
      files: [
        { name: 'a.jsonl', format: 'jsonl', state: 'read', messages: 2 },
        { name: 'b.jsonl', format: 'jsonl', state: 'read', messages: 1 },
      ],
    })
    expect(done['bytesDone']).toEqual(done['bytesTotal'])
    expect(done['finishedAt']).not.toBeNull()
    expect(Array.from(done['accounts'] ?? [], ({ id, messages }) => [id, messages])).toEqual([
      ['acme.example', 2],
      ['beta.example', 1],
    ])
    expect((await accountIds()).toSorted()).toEqual(['acme.example', 'beta.example'])
    expect(readdirSync(server.deps.uploads)).toEqual([])
  })

  test('of the same file again adds nothing', async () => {
    await importFiles({ 'a.jsonl': acme })
    const before = (await ask('GET', '/api/accounts/acme.example')).body['assessmentId']
    const again = await importFiles({ 'again.jsonl': acme })
    expect(again).toMatchObject({ state: 'done', messagesRead: 2, messagesAdded: 0 })
    const after = (await ask('GET', '/api/accounts/acme.example')).body['assessmentId']
    expect(after).toBe(before)
    expect((await ask('GET', '/api/accounts/acme.example/messages')).body['messages']).toHaveLength(
      2,
    )
  })

  test('run twice, as after a kill, counts everything once', async () => {
    const { body } = await upload(server.app, cookie, { 'a.jsonl': acme, 'x.bin': 'what is this' })
    const [job] = server.jobs
    const kill = new Error('killed while assessing')
    const broken = {
      ...server.deps,
      compute: { ...server.deps.compute, place: () => Promise.reject(kill) },
    }
    const { runJob } = await import('../jobs/run-job.ts')
    const first = job ? runJob(broken, job) : Promise.resolve()
    await expect(first).rejects.toBe(kill)
    const id = String(body['id'])
    expect((await ask('GET', `/api/imports/${id}`)).body['state']).toBe('assessing')

    await server.runJobs()
    expect((await ask('GET', `/api/imports/${id}`)).body).toMatchObject({
      state: 'done',
      messagesRead: 2,
      messagesAdded: 2,
      issueCount: 1,
    })
  })

  test('killed after its messages were placed, assesses their accounts when run again', async () => {
    const { body } = await upload(server.app, cookie, { 'a.jsonl': acme, 'b.jsonl': beta })
    const [job] = server.jobs
    const kill = new Error('killed while assessing')
    const { compute } = server.deps
    let calls = 0
    const broken = {
      ...server.deps,
      compute: {
        ...compute,
        assess: (...given: Parameters<typeof compute.assess>) =>
          ++calls === 1 ? Promise.reject(kill) : compute.assess(...given),
      },
    }
    const { runJob } = await import('../jobs/run-job.ts')
    await expect(job ? runJob(broken, job) : undefined).rejects.toThrow(kill.message)

    await server.runJobs()
    expect((await ask('GET', `/api/imports/${String(body['id'])}`)).body).toMatchObject({
      state: 'done',
      messagesRead: 3,
      messagesAdded: 3,
    })
    for (const id of ['acme.example', 'beta.example'])
      expect((await ask('GET', `/api/accounts/${id}`)).body['assessmentId']).toEqual(
        expect.any(String),
      )
  })

  test('lists what it could not read, and reads the rest', async () => {
    const done = await importFiles({
      'photo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
      'empty.txt': '',
      'a.jsonl': `${acme}\n{"type":"message"`,
      '=cmd|calc.csv': 'a,b\n1,2\n',
    })
    expect(done).toMatchObject({ state: 'done', messagesAdded: 2, issueCount: 4 })
    const issues = Array.from(
      done['issues'] ?? [],
      ({ file, code }) => `${String(file)} ${String(code)}`,
    )
    expect(issues).toEqual([
      'photo.png file.unknown_format',
      'empty.txt file.empty',
      expect.stringContaining('a.jsonl line.'),
      '=cmd|calc.csv file.unknown_format',
    ])
    expect(Array.from(done['files'] ?? [], ({ state }) => state)).toEqual([
      'refused',
      'refused',
      'read',
      'refused',
    ])
    const { body, headers } = await server.app.inject({
      url: `/api/imports/${String(done['id'])}/issues.csv`,
      headers: { cookie },
    })
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(body).toContain("'=cmd|calc.csv,file.unknown_format")
  })

  test('keeps text that a database cannot hold, one unit for one', async () => {
    await importFiles({
      'a.jsonl': lines({ id: 'nul', from: 'som@acme.example', text: 'a\u0000b\ud800c' }),
    })
    const { body } = await ask('GET', '/api/accounts/acme.example/messages/nul')
    expect(body['message']?.['text']).toBe('a\ufffdb\ufffdc')
  })

  test('undone takes away what it alone brought', async () => {
    await importFiles({ 'a.jsonl': acme })
    const second = await importFiles({ 'ab.jsonl': `${acme}\n${beta}` })
    expect((await accountIds()).length).toBe(2)

    expect((await ask('DELETE', `/api/imports/${String(second['id'])}`)).status).toBe(204)
    await server.runJobs()
    expect(await accountIds()).toEqual(['acme.example'])
    expect((await ask('GET', '/api/accounts/acme.example/messages')).body['messages']).toHaveLength(
      2,
    )
    expect((await ask('GET', '/api/imports')).body['imports']).toHaveLength(1)
  })

  test('can be stopped while it waits, and is not undone while it waits', async () => {
    const { body } = await upload(server.app, cookie, { 'a.jsonl': acme })
    const id = String(body['id'])
    expect((await ask('DELETE', `/api/imports/${id}`)).body['code']).toBe('import.still_running')
    expect((await ask('POST', `/api/imports/${id}/stop`)).body['state']).toBe('stopped')
    await server.runJobs()
    expect(await accountIds()).toEqual([])
    expect((await ask('DELETE', `/api/imports/${id}`)).status).toBe(204)
  })

  test('without a file is refused, and a name is no path', async () => {
    expect((await upload(server.app, cookie, {})).body['code']).toBe('import.no_files')
    const { body } = await upload(server.app, cookie, { '../../etc/passwd': 'x' })
    expect(body['files']?.[0]?.['name']).toBe('passwd')
  })

  test('of a fifth at once is refused', async () => {
    for (let at = 0; at < 4; at++) await upload(server.app, cookie, { 'a.jsonl': acme })
    expect((await upload(server.app, cookie, { 'a.jsonl': acme })).body['code']).toBe(
      'import.too_many',
    )
    expect(readdirSync(server.deps.uploads)).toHaveLength(4)
  })
})

describe('speakers of a chat', () => {
  const chat = [
    '[01/06/2026, 09:00:00] Som Acme: Could you send the numbers for May?',
    '[01/06/2026, 09:05:00] Nok: Sure, here they are.',
    '[01/06/2026, 09:10:00] Som Acme: Thank you!',
    '[13/06/2026, 09:00:00] Nok: Any time.',
  ].join('\n')

  test('are asked for, and once told, the chat has an account', async () => {
    const done = await importFiles({ 'WhatsApp Chat - Acme.txt': chat })
    const names = Array.from(done['unknownSpeakers'] ?? [], ({ name }) => name)
    expect(names).toContain('Nok')

    const told = await ask('POST', `/api/imports/${String(done['id'])}/speakers`, {
      provider: ['Nok'],
    })
    expect(told.status).toBe(202)
    expect((await ask('GET', '/api/workspace')).body['us']).toEqual(['lumenoak.example', 'Nok'])
    await server.runJobs()
    const after = (await ask('GET', `/api/imports/${String(done['id'])}`)).body
    expect(after['unknownSpeakers']).toEqual([])
    expect(await accountIds()).toHaveLength(1)
  })
})

test('a chat tells its hours in the zone of the clients, where all have the same', async () => {
  await importFiles({ 'a.jsonl': acme })
  await ask('PUT', '/api/accounts/acme.example/norms', {
    timeZone: 'Asia/Bangkok',
    people: { provider: ['Nok'], client: ['Som'] },
  })
  await importFiles({ 'chat.txt': '[16/06/2026, 09:00:00] Som: Good morning!' })
  const { body } = await ask('GET', '/api/accounts/acme.example/messages?limit=1')
  expect(body['messages']?.[0]).toMatchObject({
    text: 'Good morning!',
    at: '2026-06-16T02:00:00.000Z',
  })
})

describe("an account's page", () => {
  beforeEach(() => importFiles({ 'a.jsonl': acme, 'b.jsonl': beta }))

  test('shows the assessment, the timeline and a message among its neighbours', async () => {
    const { body } = await ask('GET', '/api/accounts/acme.example?lang=tr')
    expect(body['account']).toMatchObject({ id: 'acme.example', since: '2026-06-01T09:00:00.000Z' })
    expect(body['assessment']?.['traits']?.length).toBe(15)

    const first = (await ask('GET', '/api/accounts/acme.example/messages?limit=1')).body
    expect(first['messages']?.[0]).toMatchObject({ id: 'm2', side: 'provider' })
    const next = encodeURIComponent(String(first['next']))
    const second = (await ask('GET', `/api/accounts/acme.example/messages?limit=1&before=${next}`))
      .body
    expect(second['messages']?.[0]).toMatchObject({ id: 'm1', side: 'client' })
    expect(second['next']).toBeNull()

    const { body: context } = await ask('GET', '/api/accounts/acme.example/messages/m1')
    expect(context).toMatchObject({ message: { id: 'm1' }, before: [], after: [{ id: 'm2' }] })
    expect((await ask('GET', '/api/accounts/beta.example/messages/m1')).status).toBe(404)
  })

  test('keeps a name given by hand, and goes with everything of it', async () => {
    await ask('PATCH', '/api/accounts/acme.example', { name: 'Acme Ltd' })
    await importFiles({ 'c.jsonl': lines({ id: 'm9', from: 'som@acme.example', text: 'Hi' }) })
    expect((await ask('GET', '/api/accounts/acme.example')).body['account']?.['name']).toBe(
      'Acme Ltd',
    )
    expect((await ask('DELETE', '/api/accounts/acme.example')).status).toBe(204)
    expect(await accountIds()).toEqual(['beta.example'])
    const left = await server.owner.selectFrom('message').select('message_id').execute()
    expect(left).toEqual([{ message_id: 'm3' }])
  })

  test('keeps its norms as versions, and each makes a new assessment', async () => {
    const url = '/api/accounts/acme.example/norms'
    expect((await ask('GET', url)).body).toEqual({ version: 0, norms: {} })
    const first = await ask('PUT', url, { profanity: 'fine', weights: { 'knowledge-sharing': 3 } })
    expect(first.body).toMatchObject({ version: 1, norms: { profanity: 'fine' } })
    const page = (await ask('GET', '/api/accounts/acme.example')).body
    expect(page['assessmentId']).toBe(first.body['assessmentId'])
    expect((await ask('PUT', url, { profanity: 'hated' })).body['version']).toBe(2)
    expect((await ask('GET', url)).body).toEqual({ version: 2, norms: { profanity: 'hated' } })

    for (const [norms, status] of [
      [{ weights: { 'knowledge-sharing': 0 } }, 400],
      [{ weights: { 'no-such-trait': 2 } }, 422],
      [{ timeZone: 'Mars/Olympus' }, 400],
      [{ unknown: 1 }, 400],
    ] as const) {
      expect((await ask('PUT', url, norms)).status).toBe(status)
    }
  })

  test('takes a correction of evidence that is there, and gives it back', async () => {
    const { body } = await ask('GET', '/api/accounts/acme.example')
    const evidence = Array.from(body['assessment']?.['traits'] ?? [], (trait) => trait['evidence'])
      .flatMap((some) => Array.from(some ?? []))
      .at(0)?.['id']
    const url = '/api/accounts/acme.example/corrections'
    const wrong = { evidence: 'none', verdict: 'disagree', why: 'No.' }
    expect((await ask('POST', url, wrong)).body['code']).toBe('evidence.not_found')

    const made = await ask('POST', url, { ...wrong, evidence })
    expect(made.status).toBe(201)
    const page = (await ask('GET', '/api/accounts/acme.example')).body
    expect(page['corrections']).toMatchObject([{ evidence, verdict: 'disagree', user: 'Ann' }])
    const undone = await ask('DELETE', `${url}/${String(made.body['correctionId'])}`)
    expect(undone.status).toBe(200)
    expect((await ask('GET', '/api/accounts/acme.example')).body['corrections']).toEqual([])
  })

  test('is nothing to somebody of another workspace', async () => {
    const other = '01a200d8-d499-7d3e-987c-de56afb2c1e7'
    const found = await inWorkspace(server.db, other, (trx) =>
      trx.selectFrom('message').select('message_id').execute(),
    )
    expect(found).toEqual([])
    expect((await asking(server.app)('GET', '/api/accounts/acme.example')).status).toBe(401)
  })
})
