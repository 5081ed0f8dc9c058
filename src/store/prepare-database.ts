import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { StartError } from '../errors.ts'
import type { Connection } from './database.ts'
import { migrations } from './migrations/index.ts'

type Owner = Kysely<unknown>
type Named = Exclude<Connection, { connectionString: string }>

const DATABASE = 'rapport'
const OLDEST_SERVER = 15
/** duplicate_database and unique_violation, as two starts at once meet them. */
const duplicates = new Set(['42P04', '23505'])

/**
 * Brings a server to today's database: the database, the app's role, the tables, the rights.
 *
 * Gives the connection of the app's role, which owns nothing but the queue and obeys row-level security.
 */
export async function prepareDatabase(owner: Connection, appPassword: string): Promise<Connection> {
  const db = openAsOwner(owner)
  try {
    const { name, version } = await currentDatabase(db)
    if (version < OLDEST_SERVER) {
      throw new StartError(
        `The server in DATABASE_URL is PostgreSQL ${version}; Rapport needs ${OLDEST_SERVER} or later.`,
      )
    }
    const role = `${name}_app`
    await oneAtATime(db, (trx) => makeRole(trx, role, appPassword))
    await migrate(db)
    await oneAtATime(db, (trx) => grantRights(trx, role))
    return asRole(owner, { user: role, password: appPassword })
  } finally {
    await db.destroy()
  }
}

/** Makes our database on an embedded server, once; gives the owner's connection to it. */
export async function makeDatabase(
  server: { host: string; port: number; user: string; password: string },
  name = DATABASE,
): Promise<Named> {
  const admin = openAsOwner({ ...server, database: 'postgres' })
  try {
    await ignoringDuplicates(sql`create database ${sql.id(name)}`.execute(admin))
  } finally {
    await admin.destroy()
  }
  return { ...server, database: name }
}

function openAsOwner(connection: Connection): Owner {
  const pool = new pg.Pool({ ...connection, max: 1, connectionTimeoutMillis: 10_000 })
  pool.on('error', () => {})
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
}

async function currentDatabase(db: Owner): Promise<{ name: string; version: number }> {
  try {
    const { rows } = await sql<{ name: string; version: string }>`
      select current_database() as name, current_setting('server_version_num') as version
    `.execute(db)
    return { name: rows[0]?.name ?? '', version: Math.floor(Number(rows[0]?.version) / 10_000) }
  } catch (error) {
    throw new StartError(
      `The database in DATABASE_URL does not answer: ${error instanceof Error ? error.message : String(error)}.`,
      { cause: error },
    )
  }
}

/** Two starts at once take turns: PostgreSQL refuses two changes of one role's rights at a time. */
async function oneAtATime(db: Owner, body: (trx: Owner) => Promise<void>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('rapport set-up'))`.execute(trx)
    await body(trx)
  })
}

async function makeRole(db: Owner, role: string, password: string): Promise<void> {
  const login = sql`login nosuperuser nobypassrls nocreatedb nocreaterole password ${sql.lit(password)}`
  try {
    const { rows } = await sql`select 1 from pg_roles where rolname = ${role}`.execute(db)
    if (rows.length === 0) {
      await sql`create role ${sql.id(role)} ${login}`.execute(db)
    }
    await sql`alter role ${sql.id(role)} with login password ${sql.lit(password)}`.execute(db)
  } catch (error) {
    throw new StartError(
      `The user of DATABASE_URL could not make the role ${role} (${error instanceof Error ? error.message : String(error)}); give it CREATEROLE.`,
      { cause: error },
    )
  }
}

async function migrate(db: Owner): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema: 'rapport_migration',
  })
  const { error } = await migrator.migrateToLatest()
  if (!error) return
  const message = error instanceof Error ? error.message : ''
  if (message.includes('corrupted migrations')) {
    throw new StartError(
      'The database was written by a newer Rapport; start that version, or choose another data folder with RAPPORT_DATA. Nothing was changed.',
      { cause: error },
    )
  }
  throw error
}

async function grantRights(db: Owner, role: string): Promise<void> {
  const app = sql.id(role)
  await sql`grant usage on schema public to ${app}`.execute(db)
  await sql`grant select, insert, update, delete on all tables in schema public to ${app}`.execute(
    db,
  )
  await sql`create schema if not exists pgboss`.execute(db)
  await sql`grant usage, create on schema pgboss to ${app}`.execute(db)
}

function asRole(owner: Connection, login: { user: string; password: string }): Connection {
  if (!('connectionString' in owner)) return { ...owner, ...login }
  const url = new URL(owner.connectionString)
  url.username = login.user
  url.password = login.password
  return { connectionString: url.href }
}

/** Two starts at once make the same thing: the second finds it made. */
async function ignoringDuplicates(made: Promise<unknown>): Promise<void> {
  try {
    await made
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!duplicates.has(code)) throw error
  }
}
