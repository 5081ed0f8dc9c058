import { setTimeout as sleep } from 'node:timers/promises'
import { CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Database } from './schema.ts'

export type Db = Kysely<Database>
/** A transaction that sees one workspace. */
export type WorkspaceDb = Transaction<Database> & { readonly workspaceId: string }

/** Where a server is and who we are to it. */
export type Connection =
  | { readonly connectionString: string }
  | {
      readonly host: string
      readonly port: number
      readonly user: string
      readonly password: string
      readonly database: string
    }

/** int8, as pg-types numbers it. */
const BIGINT = pg.types.builtins.INT8

/** One pool for the whole process or thread. */
export function openDatabase(connection: Connection, { max = 10 } = {}): Db {
  const pool = new pg.Pool({
    ...connection,
    max,
    application_name: 'rapport',
    connectionTimeoutMillis: 10_000,
    types: {
      // Sizes and counts: far below 2^53.
      getTypeParser: (oid, format) =>
        oid === BIGINT ? Number : pg.types.getTypeParser(oid, format),
    },
  })
  // An idle client whose server went away is replaced by the next query; unheard, it would end us.
  pool.on('error', () => {})
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

const TRIES = 5
/** serialization_failure and deadlock_detected: the same transaction again may well succeed. */
const again = new Set(['40001', '40P01'])

/** Runs one transaction that sees the rows of one workspace alone. */
export function inWorkspace<Result>(
  db: Db,
  workspaceId: string,
  body: (trx: WorkspaceDb) => Promise<Result>,
): Promise<Result> {
  return withSetting(db, 'app.workspace_id', workspaceId, (trx) =>
    body(Object.assign(trx, { workspaceId })),
  )
}

/** Runs one transaction that sees which workspaces a user is a member of, and nothing else. */
export function asUser<Result>(
  db: Db,
  userId: string,
  body: (trx: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  return withSetting(db, 'app.user_id', userId, body)
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function withSetting<Result>(
  db: Db,
  name: 'app.workspace_id' | 'app.user_id',
  id: string,
  body: (trx: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  if (!uuid.test(id)) throw new Error(`not an id: ${id}`)
  return retried(() =>
    db.transaction().execute(async (trx) => {
      await sql`set local ${sql.raw(name)} = ${sql.lit(id)}`.execute(trx)
      return body(trx)
    }),
  )
}

/** The whole body again, a little later, where two transactions stood in each other's way. */
async function retried<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!again.has(code) || tries === TRIES) throw error
      await sleep(Math.random() * 20 * 2 ** tries)
    }
  }
}

/** Runs plain SQL within a database or a transaction of ours, as pg-boss wants it. */
export function sqlExecutor(db: Db): {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
} {
  return {
    executeSql: (text, values) => db.executeQuery(CompiledQuery.raw(text, values ?? [])),
  }
}

/** Whether the server answers. */
export async function answers(db: Db): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
}

/** Text as given, but for what PostgreSQL cannot hold: NUL and lone surrogates, one unit for one. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}

/** JSON for a jsonb column, with its texts made storable. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? storable(inner) : inner,
  )
}
