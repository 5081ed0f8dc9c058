import { inWorkspace } from '../store/database.ts'
import { listWorkspaceIds } from '../store/members.ts'
import { addCatalogue } from '../store/traits.ts'
import type { Deps } from './deps.ts'
import { askToReassess } from './reassess-accounts.ts'

/** Gives every workspace the traits that a later version ships; those that are there stay as they are. */
export async function completeCatalogues(deps: Pick<Deps, 'db' | 'now' | 'queue'>): Promise<void> {
  for (const workspaceId of await listWorkspaceIds(deps.db)) {
    await inWorkspace(deps.db, workspaceId, async (trx) => {
      if ((await addCatalogue(trx)) > 0) await askToReassess(deps, trx)
    })
  }
}
