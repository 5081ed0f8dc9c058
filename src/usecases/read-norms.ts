import type { Actor } from '../model/user.ts'
import { getAccount } from '../store/accounts.ts'
import { inWorkspace } from '../store/database.ts'
import { getNorms, type VersionedNorms } from '../store/norms.ts'
import type { Deps } from './deps.ts'

/** What is normal for an account, as set by hand. */
export function readNorms(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
  { accountId }: { accountId: string },
): Promise<VersionedNorms> {
  return inWorkspace(db, workspaceId, async (trx) => {
    await getAccount(trx, accountId)
    return getNorms(trx, accountId)
  })
}
