import { sql } from 'kysely'
import { AppError } from '../errors.ts'
import type { Account } from '../model/account.ts'
import { storable, type WorkspaceDb } from './database.ts'

/** One account; `since` is the date of its first message. */
export async function getAccount(trx: WorkspaceDb, accountId: string): Promise<Account> {
  const row = await trx
    .selectFrom('account')
    .select(['account_id as id', 'name', 'is_sample as isSample'])
    .select((eb) =>
      eb
        .selectFrom('message')
        .select((inner) => inner.fn.min('at').as('since'))
        .whereRef('message.workspace_id', '=', 'account.workspace_id')
        .whereRef('message.account_id', '=', 'account.account_id')
        .as('since'),
    )
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (!row) throw new AppError('account.not_found')
  return row
}

/** Adds accounts, and renames those that nobody named by hand. */
export async function saveAccounts(
  trx: WorkspaceDb,
  accounts: readonly { id: string; name: string }[],
  isSample: boolean,
): Promise<void> {
  for (let start = 0; start < accounts.length; start += 1000) {
    await trx
      .insertInto('account')
      .values(
        accounts.slice(start, start + 1000).map(({ id, name }) => ({
          workspace_id: trx.workspaceId,
          account_id: storable(id),
          name: storable(name),
          is_sample: isSample,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['workspace_id', 'account_id'])
          .doUpdateSet((eb) => ({ name: eb.ref('excluded.name') }))
          .where('account.is_named', '=', false),
      )
      .execute()
  }
}

/** Adds accounts that records alone speak of, under their ids. */
export async function addAccounts(
  trx: WorkspaceDb,
  ids: readonly string[],
  isSample: boolean,
): Promise<void> {
  if (ids.length === 0) return
  await trx
    .insertInto('account')
    .values(
      ids.map((id) => ({
        workspace_id: trx.workspaceId,
        account_id: storable(id),
        name: storable(id),
        is_sample: isSample,
      })),
    )
    .onConflict((conflict) => conflict.columns(['workspace_id', 'account_id']).doNothing())
    .execute()
}

export async function nameAccount(
  trx: WorkspaceDb,
  accountId: string,
  name: string,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('account')
    .set({ name: storable(name), is_named: true })
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new AppError('account.not_found')
}

export async function listAccountIds(trx: WorkspaceDb): Promise<string[]> {
  const rows = await trx
    .selectFrom('account')
    .select('account_id')
    .where('workspace_id', '=', trx.workspaceId)
    .orderBy('account_id')
    .execute()
  return rows.map((row) => row.account_id)
}

/** Deletes an account and everything of it, norms included. */
export async function deleteAccountRows(trx: WorkspaceDb, accountId: string): Promise<void> {
  for (const table of ['message', 'record', 'norms'] as const) {
    await trx
      .deleteFrom(table)
      .where('workspace_id', '=', trx.workspaceId)
      .where('account_id', '=', accountId)
      .execute()
  }
  const { numDeletedRows } = await trx
    .deleteFrom('account')
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new AppError('account.not_found')
}

/** Deletes accounts of which no message and no record is left; gives their ids. */
export async function deleteEmptyAccounts(trx: WorkspaceDb): Promise<string[]> {
  const { rows } = await sql<{ account_id: string }>`
    delete from account a
    where a.workspace_id = ${trx.workspaceId}
      and not exists (select from message m
        where m.workspace_id = a.workspace_id and m.account_id = a.account_id)
      and not exists (select from record r
        where r.workspace_id = a.workspace_id and r.account_id = a.account_id)
    returning a.account_id
  `.execute(trx)
  return rows.map((row) => row.account_id)
}
