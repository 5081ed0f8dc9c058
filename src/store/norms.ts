import { AccountNorms, type Norms } from '../model/norms.ts'
import { toJson, type WorkspaceDb } from './database.ts'
import { traitNorms } from './traits.ts'

export type VersionedNorms = { readonly version: number; readonly norms: AccountNorms }

/** The newest norms of an account; version 0 where none were ever set. */
export async function getNorms(trx: WorkspaceDb, accountId: string): Promise<VersionedNorms> {
  const row = await trx
    .selectFrom('norms')
    .select(['version', 'norms'])
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row
    ? { version: row.version, norms: AccountNorms.parse(row.norms) }
    : { version: 0, norms: {} }
}

export type NormsVersion = VersionedNorms & {
  readonly at: Date
  /** Who set them; null where nobody did or the user has gone. */
  readonly by: string | null
}

/** Every version of an account's norms, the oldest first. */
export async function listNorms(trx: WorkspaceDb, accountId: string): Promise<NormsVersion[]> {
  const rows = await trx
    .selectFrom('norms')
    .leftJoin('auth_user', 'auth_user.id', 'norms.set_by')
    .select(['version', 'norms', 'set_at as at', 'auth_user.name as by'])
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .orderBy('version')
    .execute()
  return rows.map((row) => ({ ...row, norms: AccountNorms.parse(row.norms) }))
}

/** Keeps the norms as the next version. */
export async function addNorms(
  trx: WorkspaceDb,
  accountId: string,
  set: { norms: AccountNorms; by: string | null; at: Date },
): Promise<number> {
  const version = (await getNorms(trx, accountId)).version + 1
  await trx
    .insertInto('norms')
    .values({
      workspace_id: trx.workspaceId,
      account_id: accountId,
      version,
      norms: toJson(set.norms),
      set_by: set.by,
      set_at: set.at,
    })
    .execute()
  return version
}

/** All norms of the workspace in the form of a norms file. */
export async function getAllNorms(trx: WorkspaceDb): Promise<Norms> {
  const rows = await trx
    .selectFrom('norms')
    .select(['account_id', 'norms'])
    .distinctOn('account_id')
    .where('workspace_id', '=', trx.workspaceId)
    .orderBy('account_id')
    .orderBy('version', 'desc')
    .execute()
  const accounts = rows.map((row) => [row.account_id, AccountNorms.parse(row.norms)] as const)
  return { ...(await traitNorms(trx)), accounts: Object.fromEntries(accounts) }
}

export async function deleteNorms(trx: WorkspaceDb, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length === 0) return
  await trx
    .deleteFrom('norms')
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', 'in', accountIds)
    .execute()
}
