import { listAccountIds } from '../store/accounts.ts'
import { inWorkspace, type WorkspaceDb } from '../store/database.ts'
import { endReassessing, findReassessingSince, setReassessing } from '../store/workspaces.ts'
import { assessAccount, failureOf, throwAny } from './assess-accounts.ts'
import type { Deps } from './deps.ts'

/** Asks for all accounts to be assessed anew, and shows that it is under way. */
export async function askToReassess(
  { queue, now }: Pick<Deps, 'queue' | 'now'>,
  trx: WorkspaceDb,
): Promise<void> {
  await setReassessing(trx, now())
  await queue.enqueue(trx, { kind: 'reassess', workspaceId: trx.workspaceId })
}

/**
 * Assesses every account of a workspace anew, one after the other, where that was asked for.
 *
 * Whoever asks again meanwhile has a job of their own waiting: this one leaves the rest to it.
 */
export async function reassessAccounts(
  deps: Pick<Deps, 'db' | 'now' | 'compute'>,
  { workspaceId }: { workspaceId: string },
): Promise<void> {
  const askedAt = (): Promise<Date | null> =>
    inWorkspace(deps.db, workspaceId, findReassessingSince)
  const since = await askedAt()
  if (since === null) return
  const failures: Error[] = []
  for (const accountId of await inWorkspace(deps.db, workspaceId, listAccountIds)) {
    if ((await askedAt())?.getTime() !== since.getTime()) return
    const failure = await failureOf(assessAccount(deps, { workspaceId, accountId }))
    if (failure) failures.push(failure)
  }
  throwAny(failures)
  await inWorkspace(deps.db, workspaceId, (trx) => endReassessing(trx, since))
}

/** Stops showing that accounts are being assessed anew: it failed every time. */
export async function stopReassessing(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { workspaceId }: { workspaceId: string },
): Promise<void> {
  await inWorkspace(db, workspaceId, (trx) => endReassessing(trx, now()))
}
