import type { Account } from '../model/account.ts'
import type { Actor } from '../model/user.ts'
import { getAccount, nameAccount } from '../store/accounts.ts'
import { inWorkspace } from '../store/database.ts'
import type { Deps } from './deps.ts'

/** Names an account by hand; no import changes the name from then on. */
export function renameAccount(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
  { accountId, name }: { accountId: string; name: string },
): Promise<Account> {
  return inWorkspace(db, workspaceId, async (trx) => {
    await nameAccount(trx, accountId, name)
    return getAccount(trx, accountId)
  })
}
