import { beforeEach, describe, expect, test } from 'vitest'
import { type Ask, signedUp, testApp, type TestApp, upload } from './app.test-kit.ts'

let server: TestApp
let ask: Ask
let now: Date
beforeEach(async () => {
  now = new Date('2026-07-01T09:00:00Z')
  server = await testApp({ now: () => now })
  const signed = await signedUp(server.app)
  ask = signed.ask
  await upload(server.app, signed.cookie, { 'a.jsonl': mail })
  await server.runJobs()
})

const mail = JSON.stringify({
  type: 'message',
  id: 'm1',
  at: '2026-06-01T09:00:00Z',
  conversation: 'c1',
  from: { name: null, address: 'som@acme.example' },
  to: [{ name: null, address: 'ann@lumenoak.example' }],
  subject: 'Hello',
  text: 'Could you send the report?',
  channel: 'email',
})

const url = '/api/accounts/acme.example'
const save = (at: string, norms: object) => {
  now = new Date(at)
  return ask('PUT', `${url}/norms`, norms)
}

const history = async () => (await ask('GET', `${url}/norms-history`)).body['versions']

describe('norms set by hand', () => {
  test('are kept with who changed what, and when', async () => {
    await save('2026-07-01T09:00:00Z', { profanity: 'fine', weights: { disengagement: 2 } })
    await save('2026-07-02T09:00:00Z', {
      profanity: 'fine',
      replyWithinHours: 4,
      people: { provider: ['Ann'], client: [] },
    })
    const same = await save('2026-07-03T09:00:00Z', {
      profanity: 'fine',
      replyWithinHours: 4,
      people: { provider: ['Ann'], client: [] },
    })
    expect(same.body['version']).toBe(2)
    const by = 'Ann'
    expect(await history()).toEqual([
      {
        version: 2,
        at: '2026-07-02T09:00:00.000Z',
        by,
        changes: [
          { name: 'replyWithinHours', trait: null, from: null, to: 4 },
          { name: 'ourPeople', trait: null, from: null, to: ['Ann'] },
          { name: 'weights', trait: 'disengagement', from: 2, to: null },
        ].toSorted(byName),
      },
      {
        version: 1,
        at: '2026-07-01T09:00:00.000Z',
        by,
        changes: [
          { name: 'profanity', trait: null, from: null, to: 'fine' },
          { name: 'weights', trait: 'disengagement', from: null, to: 2 },
        ],
      },
    ])
  })

  test('are in the assessment with the day from which they hold', async () => {
    await save('2026-07-01T09:00:00Z', { profanity: 'fine', debate: 'blunt' })
    await save('2026-07-02T09:00:00Z', { profanity: 'hated', debate: 'blunt' })
    const { body } = await ask('GET', url)
    const norm = { isLearned: false, person: null }
    expect(body['assessment']?.['norms']).toEqual([
      { name: 'profanity', value: 'hated', since: '2026-07-02', ...norm },
      { name: 'debate', value: 'blunt', since: '2026-07-01', ...norm },
    ])
  })

  test('go with their account, and are no business of one that is not there', async () => {
    await save('2026-07-01T09:00:00Z', { profanity: 'fine' })
    expect((await ask('DELETE', url)).status).toBe(204)
    expect((await ask('GET', `${url}/norms-history`)).status).toBe(404)
    const left = await server.owner.selectFrom('norms').selectAll().execute()
    expect(left).toEqual([])
  })
})

function byName(one: { name: string }, other: { name: string }): number {
  const order = ['weights', 'replyWithinHours', 'ourPeople']
  return order.indexOf(one.name) - order.indexOf(other.name)
}
