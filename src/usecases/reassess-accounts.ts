import { AppError } from '../errors.ts'
import { listAccountIds } from '../store/accounts.ts'
import { inWorkspace, type WorkspaceDb } from '../store/database.ts'
import { askedToAssess, assessedSince } from '../store/workspaces.ts'
import { assessAccount } from './assess-accounts.ts'
import type { Deps } from './deps.ts'

/** Asks for all accounts to be assessed anew, and shows that it is under way. */
export async function askToAssess(
  { queue, now }: Pick<Deps, 'queue' | 'now'>,
  trx: WorkspaceDb,
): Promise<void> {
  await askedToAssess(trx, now())
  await queue.enqueue(trx, { kind: 'assess', workspaceId: trx.workspaceId })
}

/** Assesses every account of a workspace anew, one after the other. */
export async function reassessAccounts(
  deps: Pick<Deps, 'db' | 'now' | 'compute'>,
  { workspaceId }: { workspaceId: string },
): Promise<void> {
  const started = deps.now()
  for (const accountId of await inWorkspace(deps.db, workspaceId, listAccountIds)) {
    await assessAccount(deps, { workspaceId, accountId }).catch(unlessGone)
  }
  await inWorkspace(deps.db, workspaceId, (trx) => assessedSince(trx, started))
}

/** Stops showing that accounts are being assessed: it failed every time. */
export async function stopReassessing(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { workspaceId }: { workspaceId: string },
): Promise<void> {
  await inWorkspace(db, workspaceId, (trx) => assessedSince(trx, now()))
}

/** Somebody may delete an account while the others are at it. */
function unlessGone(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'account.not_found')) throw error
}
