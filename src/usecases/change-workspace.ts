import type { Actor } from '../model/user.ts'
import type { Workspace } from '../model/workspace.ts'
import { defined } from '../std/defined.ts'
import { inWorkspace } from '../store/database.ts'
import { changeWorkspaceRow, getWorkspace } from '../store/workspaces.ts'
import type { Deps } from './deps.ts'
import { askToPlace } from './place-messages.ts'

/** Changes the workspace; who is "us" decides every side, so all messages are placed anew. */
export function changeWorkspace(
  deps: Pick<Deps, 'db' | 'queue'>,
  { workspaceId }: Actor,
  given: { [Key in 'name' | 'us' | 'language']?: Workspace[Key] | undefined },
): Promise<Workspace> {
  return inWorkspace(deps.db, workspaceId, async (trx) => {
    await changeWorkspaceRow(trx, defined(given))
    if (given.us) await askToPlace(deps, trx)
    return getWorkspace(trx)
  })
}
