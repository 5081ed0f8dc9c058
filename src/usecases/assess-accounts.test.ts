import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Ask, signedUp, testApp, type TestApp, upload } from '../http/app.test-kit.ts'
import { inWorkspace } from '../store/database.ts'
import { listWorkspaceIds } from '../store/members.ts'
import { addCatalogue, listTraits, setTraitWeight } from '../store/traits.ts'
import { assessAccounts } from './assess-accounts.ts'
import { completeCatalogues } from './complete-catalogues.ts'
import { deleteAccount } from './delete-account.ts'
import type { Compute, Deps } from './deps.ts'

const clients = ['ada.example', 'bo.example', 'cy.example'] as const

let server: TestApp
let ask: Ask
let workspaceId: string
beforeEach(async () => {
  let minute = 0
  const start = Date.parse('2026-07-01T09:00:00Z')
  server = await testApp({ now: () => new Date(start + 60_000 * minute++) })
  const signed = await signedUp(server.app)
  ask = signed.ask
  const [id] = await listWorkspaceIds(server.db)
  workspaceId = id ?? ''
  await upload(server.app, signed.cookie, { 'a.jsonl': clients.map(mailOf).join('\n') })
  await server.runJobs()
})

function mailOf(client: string): string {
  return JSON.stringify({
    type: 'message',
    id: `m@${client}`,
    at: '2026-06-01T09:00:00Z',
    conversation: client,
    from: { name: null, address: `som@${client}` },
    to: [{ name: null, address: 'ann@lumenoak.example' }],
    subject: 'Hello',
    text: 'Could you send the report?',
    channel: 'email',
  })
}

const assessedAt = async (client: string): Promise<string> =>
  String((await ask('GET', `/api/accounts/${client}`)).body['asOf'])

/** The same, with something that happens before an account is assessed. */
function before(happens: (accountId: string) => Promise<void> | void): Deps {
  const { compute } = server.deps
  const assess: Compute['assess'] = async (account, options) => {
    await happens(account.id)
    return compute.assess(account, options)
  }
  return { ...server.deps, compute: { ...compute, assess } }
}

describe('the nightly look at every account', () => {
  test('goes on after one that fails, and says so at the end', async () => {
    const was = await Promise.all(clients.map(assessedAt))
    const deps = before((id) => {
      if (id === 'ada.example') throw new Error('out of memory')
    })
    await expect(assessAccounts(deps, { workspaceId })).rejects.toThrow(
      'an account could not be assessed: out of memory',
    )
    const now = await Promise.all(clients.map(assessedAt))
    expect(now.map((at, place) => at === was[place])).toEqual([true, false, false])
  })

  test('passes over an account that is deleted meanwhile', async () => {
    const was = await assessedAt('cy.example')
    const [user] = await server.db.selectFrom('auth_user').selectAll().execute()
    const deps = before(async (id) => {
      if (id !== 'ada.example') return
      const actor = { workspaceId, user: { ...owner, id: user?.id ?? '' } }
      for (const accountId of ['ada.example', 'bo.example'])
        await deleteAccount(server.deps, actor, { accountId })
    })
    await assessAccounts(deps, { workspaceId })
    expect((await ask('GET', '/api/accounts/bo.example')).status).toBe(404)
    expect((await ask('GET', '/api/accounts/ada.example')).status).toBe(404)
    expect(await assessedAt('cy.example')).not.toBe(was)
  })
})

const owner = {
  name: 'Ann',
  email: 'ann@lumenoak.example',
  language: 'en',
  theme: 'system',
} as const

describe('a start with a catalogue that has grown', () => {
  test('adds what is missing to a workspace, asks to assess anew, and leaves the rest', async () => {
    await inWorkspace(server.db, workspaceId, (trx) =>
      setTraitWeight(trx, 'disengagement', 3, { by: null, at: new Date() }),
    )
    await completeCatalogues(server.deps)
    expect(server.jobs).toEqual([])

    await server.owner.transaction().execute(async (trx) => {
      await sql`alter table trait disable trigger never_deleted`.execute(trx)
      await sql`delete from trait where trait_id = 'no-data-sharing'`.execute(trx)
      await sql`alter table trait enable trigger never_deleted`.execute(trx)
    })
    await completeCatalogues(server.deps)
    expect(server.jobs).toEqual([{ kind: 'reassess', workspaceId }])
    const traits = await inWorkspace(server.db, workspaceId, listTraits)
    expect(traits).toHaveLength(15)
    expect(traits.filter(({ weight }) => weight !== 1)).toMatchObject([
      { id: 'disengagement', weight: 3 },
    ])
    expect(await inWorkspace(server.db, workspaceId, addCatalogue)).toBe(0)
  })
})
