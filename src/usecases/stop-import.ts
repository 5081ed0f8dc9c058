import type { Import } from '../model/import.ts'
import type { Actor } from '../model/user.ts'
import { inWorkspace } from '../store/database.ts'
import { changeImport, getImport } from '../store/imports.ts'
import type { Deps } from './deps.ts'

/** Stops an import: at once where it waits, else as soon as its job notices. */
export function stopImport(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { workspaceId }: Actor,
  { importId }: { importId: string },
): Promise<Import> {
  return inWorkspace(db, workspaceId, async (trx) => {
    const { state } = await getImport(trx, importId)
    if (state === 'queued') {
      await changeImport(trx, importId, {
        state: 'stopped',
        stop_requested: true,
        finished_at: now(),
      })
    } else if (state === 'reading') await changeImport(trx, importId, { stop_requested: true })
    return getImport(trx, importId)
  })
}
