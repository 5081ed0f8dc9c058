import { sql } from 'kysely'
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
    .select(['name', 'us', 'language'])
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
  return { ...row, id: trx.workspaceId, hasSample: Boolean(row.hasSample) }
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

/** Notes that all accounts are to be assessed anew. */
export async function setReassessing(trx: WorkspaceDb, since: Date): Promise<void> {
  await trx
    .updateTable('workspace')
    .set({ reassessing_since: since })
    .where('workspace_id', '=', trx.workspaceId)
    .execute()
}

/** Since when all accounts are to be assessed anew; null when they are not. */
export async function findReassessingSince(trx: WorkspaceDb): Promise<Date | null> {
  const { reassessing_since: since } = await trx
    .selectFrom('workspace')
    .select('reassessing_since')
    .where('workspace_id', '=', trx.workspaceId)
    .executeTakeFirstOrThrow()
  return since
}

/** Notes that what was asked for up to a moment is done; what was asked for later stays asked for. */
export async function endReassessing(trx: WorkspaceDb, upTo: Date): Promise<void> {
  await trx
    .updateTable('workspace')
    .set({ reassessing_since: null })
    .where('workspace_id', '=', trx.workspaceId)
    .where('reassessing_since', '<=', upTo)
    .execute()
}

/** How many of all accounts are assessed anew, while that is under way. */
export async function findReassessing(
  trx: WorkspaceDb,
): Promise<{ done: number; total: number } | null> {
  const { rows } = await sql<{ done: number; total: number }>`
    select
      (select count(*) from assessment a
        where a.workspace_id = w.workspace_id and a.as_of >= w.reassessing_since) as done,
      (select count(*) from account c where c.workspace_id = w.workspace_id) as total
    from workspace w
    where w.workspace_id = ${trx.workspaceId} and w.reassessing_since is not null
  `.execute(trx)
  return rows[0] ?? null
}

/** Holds the workspace until the transaction ends: others who want it wait. */
export async function lockWorkspace(trx: WorkspaceDb): Promise<void> {
  await trx
    .selectFrom('workspace')
    .select('workspace_id')
    .where('workspace_id', '=', trx.workspaceId)
    .forUpdate()
    .execute()
}
