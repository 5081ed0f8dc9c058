import type { Workspace } from '../model/workspace.ts'
import { toJson, type WorkspaceDb } from './database.ts'

export async function addWorkspace(
  trx: WorkspaceDb,
  workspace: Pick<Workspace, 'name' | 'us' | 'language'>,
): Promise<void> {
  await trx
    .insertInto('workspace')
    .values({ ...workspace, workspace_id: trx.workspaceId, us: toJson(workspace.us) })
    .execute()
}

export async function getWorkspace(trx: WorkspaceDb): Promise<Workspace> {
  const row = await trx
    .selectFrom('workspace')
    .select(['name', 'us', 'language', 'placing_since'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('import')
            .select('import_id')
            .where('import.workspace_id', '=', trx.workspaceId)
            .where('is_sample', '=', true),
        )
        .as('hasSample'),
    )
    .where('workspace_id', '=', trx.workspaceId)
    .executeTakeFirstOrThrow()
  const { placing_since: placingSince, ...rest } = row
  return {
    ...rest,
    id: trx.workspaceId,
    hasSample: Boolean(row.hasSample),
    placing: placingSince !== null,
  }
}

export async function changeWorkspaceRow(
  trx: WorkspaceDb,
  change: Partial<Pick<Workspace, 'name' | 'us' | 'language'>>,
): Promise<void> {
  const { us, ...rest } = change
  const set = { ...rest, ...(us ? { us: toJson(us) } : {}) }
  if (Object.keys(set).length === 0) return
  await trx.updateTable('workspace').set(set).where('workspace_id', '=', trx.workspaceId).execute()
}

/** Notes that messages are to be placed anew, or (null) that they have been. */
export async function setPlacing(trx: WorkspaceDb, since: Date | null): Promise<void> {
  await trx
    .updateTable('workspace')
    .set({ placing_since: since })
    .where('workspace_id', '=', trx.workspaceId)
    .execute()
}
