import type { Import } from '../model/import.ts'
import type { Actor } from '../model/user.ts'
import { inWorkspace } from '../store/database.ts'
import { getImport } from '../store/imports.ts'
import { changeWorkspaceRow, getWorkspace } from '../store/workspaces.ts'
import type { Deps } from './deps.ts'
import { askToPlace } from './place-messages.ts'

/** Adds names of chats and calls to those that are ours, and has all messages placed anew. */
export function addSpeakers(
  deps: Pick<Deps, 'db' | 'queue'>,
  { workspaceId }: Actor,
  { importId, provider }: { importId: string; provider: string[] },
): Promise<Import> {
  return inWorkspace(deps.db, workspaceId, async (trx) => {
    await getImport(trx, importId)
    const { us } = await getWorkspace(trx)
    await changeWorkspaceRow(trx, { us: [...new Set([...us, ...provider])] })
    await askToPlace(deps, trx)
    return getImport(trx, importId)
  })
}
