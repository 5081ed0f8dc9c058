import type { Actor } from '../model/user.ts'
import { deleteAccountRows } from '../store/accounts.ts'
import { inWorkspace } from '../store/database.ts'
import type { Deps } from './deps.ts'

/** Deletes an account with all its messages, records, norms and corrections. */
export async function deleteAccount(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
  { accountId }: { accountId: string },
): Promise<void> {
  await inWorkspace(db, workspaceId, (trx) => deleteAccountRows(trx, accountId))
}
