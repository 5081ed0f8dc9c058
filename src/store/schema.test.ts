import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { asUser, inWorkspace } from './database.ts'
import { type TestDatabase, testDatabase, testWorkspace } from './database.test-kit.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})

/** Sessions belong to people, not to a workspace: better-auth's own tables. */
const isShared = (table: string): boolean => table.startsWith('auth_')

async function tables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1
  `.execute(database.owner)
  return rows.map(({ name }) => name).filter((name) => !isShared(name))
}

describe('every table of a workspace', () => {
  test('is known to this test', async () => {
    expect(await tables()).toEqual(
      (
        'account assessment correction import import_file import_issue import_message ' +
        'import_record member message norms record trait weight_change workspace'
      ).split(' '),
    )
  })

  test('has the workspace first in every primary key and unique index', async () => {
    const { rows } = await sql<{ relation: string; first: string }>`
      select i.indrelid::regclass::text as relation, a.attname as first
      from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisunique
    `.execute(database.owner)
    const ours = rows.filter(({ relation }) => !isShared(relation))
    expect(new Set(ours.map(({ relation }) => relation))).toEqual(new Set(await tables()))
    expect(ours.filter(({ first }) => first !== 'workspace_id')).toEqual([])
  })

  test('has the workspace first on both sides of every foreign key', async () => {
    const { rows } = await sql<{ relation: string; from: string; to: string }>`
      select k.conrelid::regclass::text as relation, f.attname as from, t.attname as to
      from pg_constraint k
      join pg_attribute f on f.attrelid = k.conrelid and f.attnum = k.conkey[1]
      join pg_attribute t on t.attrelid = k.confrelid and t.attnum = k.confkey[1]
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace
    `.execute(database.owner)
    const ours = rows.filter(({ relation }) => !isShared(relation))
    expect(ours.length).toBeGreaterThan(5)
    for (const { from, to } of ours) expect([from, to]).toEqual(['workspace_id', 'workspace_id'])
  })

  test('forces row-level security and has a policy on the workspace', async () => {
    const { rows } = await sql<{ name: string; forced: boolean; policies: number }>`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid
          and pg_get_expr(p.polqual, c.oid) like '%app.workspace_id%'
          and pg_get_expr(p.polwithcheck, c.oid) like '%app.workspace_id%') as policies
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    `.execute(database.owner)
    const ours = rows.filter(({ name }) => !isShared(name))
    for (const row of ours) expect(row).toEqual({ name: row.name, forced: true, policies: 1 })
  })

  test('is reached by a role that owns nothing and obeys the policies', async () => {
    const { rows } = await sql`
      select rolsuper, rolbypassrls,
        (select count(*)::int from pg_class c where c.relowner = r.oid
          and c.relnamespace = 'public'::regnamespace) as owned
      from pg_roles r where rolname = current_user
    `.execute(database.db)
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, owned: 0 }])
  })
})

describe("another workspace's rows", () => {
  test('can be neither read, changed, deleted nor written', async () => {
    const { db } = database
    const [ours, theirs] = [await testWorkspace(db), await testWorkspace(db)]
    await inWorkspace(db, theirs, (trx) =>
      trx
        .insertInto('account')
        .values({ workspace_id: theirs, account_id: 'acme', name: 'Secret', is_sample: false })
        .execute(),
    )

    await inWorkspace(db, ours, async (trx) => {
      expect(await trx.selectFrom('account').selectAll().execute()).toEqual([])
      expect(await trx.selectFrom('workspace').select('workspace_id').execute()).toEqual([
        { workspace_id: ours },
      ])
      const changed = await trx.updateTable('account').set({ name: 'x' }).executeTakeFirst()
      const deleted = await trx.deleteFrom('account').executeTakeFirst()
      expect([changed.numUpdatedRows, deleted.numDeletedRows]).toEqual([0n, 0n])
    })
    await expect(
      inWorkspace(db, ours, (trx) =>
        trx
          .insertInto('account')
          .values({ workspace_id: theirs, account_id: 'x', name: 'x', is_sample: false })
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('are not there without a workspace, nor after its transaction', async () => {
    const { db } = database
    await inWorkspace(db, await testWorkspace(db), async () => {})
    expect(await db.selectFrom('workspace').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('trait').selectAll().execute()).toEqual([])
  })

  test('a user sees their own memberships alone', async () => {
    const { db } = database
    const workspaceId = await testWorkspace(db)
    const [ann, bob] = [
      '01a200d8-d499-7d3e-987c-de56afb2c1e7',
      '01a200d8-d499-7d3e-987c-de56afb2c1e8',
    ]
    await inWorkspace(db, workspaceId, (trx) =>
      trx
        .insertInto('member')
        .values(
          [ann, bob].map((id) => ({
            workspace_id: workspaceId,
            user_id: id,
            role: 'owner' as const,
            language: 'en' as const,
            theme: 'system' as const,
          })),
        )
        .execute(),
    )
    const seen = await asUser(db, ann, (trx) =>
      trx.selectFrom('member').select('user_id').execute(),
    )
    expect(seen).toEqual([{ user_id: ann }])
  })

  test('an id that is none is refused before it comes near the database', async () => {
    await expect(inWorkspace(database.db, '', async () => {})).rejects.toThrow('not an id')
  })
})

describe('the catalogue of traits', () => {
  test('loses none: the database says why', async () => {
    const { db, owner } = database
    const id = await testWorkspace(db)
    const never = 'A trait is never removed'
    await expect(inWorkspace(db, id, (trx) => trx.deleteFrom('trait').execute())).rejects.toThrow(
      never,
    )
    await expect(sql`delete from trait`.execute(owner)).rejects.toThrow(never)
    await expect(sql`truncate trait`.execute(owner)).rejects.toThrow(never)
    await expect(
      inWorkspace(db, id, (trx) => trx.updateTable('trait').set({ trait_id: 'other' }).execute()),
    ).rejects.toThrow('A trait keeps its id')
  })

  test.each([0, -1, Number.NaN])('takes no weight of %s', async (weight) => {
    const id = await testWorkspace(database.db)
    await expect(
      inWorkspace(database.db, id, (trx) => trx.updateTable('trait').set({ weight }).execute()),
    ).rejects.toThrow("A trait's weight is above zero")
  })

  test('may grow', async () => {
    const id = await testWorkspace(database.db)
    await inWorkspace(database.db, id, async (trx) => {
      await trx
        .insertInto('trait')
        .values({
          workspace_id: id,
          trait_id: 'payment-discipline',
          kind: 'bad',
          name: '{}',
          meaning: '{}',
          cues: '{}',
          question: '{}',
        })
        .execute()
      const { length } = await trx.selectFrom('trait').select('trait_id').execute()
      expect(length).toBe(16)
    })
  })
})
