import type { Actor } from '../model/user.ts'
import type { Workspace } from '../model/workspace.ts'
import { inWorkspace } from '../store/database.ts'
import { getWorkspace } from '../store/workspaces.ts'
import type { Deps } from './deps.ts'

/** The agency's own space. */
export function readWorkspace(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
): Promise<Workspace> {
  return inWorkspace(db, workspaceId, getWorkspace)
}
