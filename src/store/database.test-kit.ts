import { randomBytes } from 'node:crypto'
import { chmodSync } from 'node:fs'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { newId } from '../std/id.ts'
import { type Connection, type Db, inWorkspace, openDatabase } from './database.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'
import { makeDatabase, prepareDatabase } from './prepare-database.ts'
import { addCatalogue } from './traits.ts'
import { addWorkspace } from './workspaces.ts'

let cluster: Promise<EmbeddedPostgres> | undefined

/** The test run's PostgreSQL: the first to ask starts it, the others attach. */
export function testCluster(): Promise<EmbeddedPostgres> {
  const folder = inject('clusterFolder')
  if (process.getuid?.() === 0) chmodSync(folder, 0o711)
  cluster ??= startEmbeddedPostgres({ folder })
  return cluster
}

export type TestDatabase = {
  readonly db: Db
  readonly connection: Connection
  /** The superuser's way in, past row-level security. */
  readonly owner: Kysely<Record<string, Record<string, unknown>>>
}

/** A migrated database of a test file's own, with nothing in it. */
export async function testDatabase(): Promise<TestDatabase> {
  const { host, port, superuser } = await testCluster()
  const name = `test_${randomBytes(6).toString('hex')}`
  const ownerConnection = await makeDatabase({ host, port, ...superuser }, name)
  const connection = await prepareDatabase(ownerConnection, 'a password of tests')
  const db = openDatabase(connection, { max: 5 })
  const owner = new Kysely<Record<string, Record<string, unknown>>>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ ...ownerConnection, max: 2 }) }),
  })
  afterAll(async () => {
    await db.destroy()
    await owner.destroy()
  })
  return { db, connection, owner }
}

/** A workspace in it; gives its id. */
export async function testWorkspace(db: Db, us: string[] = ['us.example']): Promise<string> {
  const id = newId()
  await inWorkspace(db, id, async (trx) => {
    await addWorkspace(trx, { name: 'Test', us, language: 'en' })
    await addCatalogue(trx)
  })
  return id
}
