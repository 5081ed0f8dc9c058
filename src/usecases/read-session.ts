import type { Actor } from '../model/user.ts'
import type { Session } from '../model/workspace.ts'
import { inWorkspace } from '../store/database.ts'
import { hasUser } from '../store/users.ts'
import { getWorkspace } from '../store/workspaces.ts'
import type { Deps } from './deps.ts'

/** Who is here, in which workspace, and whether anybody ever was. */
export async function readSession(
  { db }: Pick<Deps, 'db'>,
  actor: Actor | undefined,
): Promise<Session> {
  if (!actor) return { needsSetup: !(await hasUser(db)), user: null, workspace: null }
  const workspace = await inWorkspace(db, actor.workspaceId, getWorkspace)
  return { needsSetup: false, user: actor.user, workspace }
}
