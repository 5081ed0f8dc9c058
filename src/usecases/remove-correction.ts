import type { Actor } from '../model/user.ts'
import { deleteCorrection } from '../store/corrections.ts'
import { inWorkspace } from '../store/database.ts'
import { assessAccount } from './assess-accounts.ts'
import type { Deps } from './deps.ts'

/** Takes a correction back, and assesses the account without it. */
export async function removeCorrection(
  deps: Pick<Deps, 'db' | 'now' | 'compute'>,
  { workspaceId }: Actor,
  { accountId, correctionId }: { accountId: string; correctionId: string },
): Promise<{ assessmentId: string }> {
  await inWorkspace(deps.db, workspaceId, (trx) => deleteCorrection(trx, accountId, correctionId))
  return { assessmentId: await assessAccount(deps, { workspaceId, accountId }) }
}
