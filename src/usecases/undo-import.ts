import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors.ts'
import type { Actor } from '../model/user.ts'
import { deleteEmptyAccounts } from '../store/accounts.ts'
import { inWorkspace } from '../store/database.ts'
import { deleteImport, getImport } from '../store/imports.ts'
import type { Deps } from './deps.ts'
import { askToPlace } from './place-messages.ts'

const running: ReadonlySet<string> = new Set(['queued', 'reading', 'assessing'])

/** Removes what an import alone brought in; what is left is assessed anew. */
export async function undoImport(
  deps: Pick<Deps, 'db' | 'queue' | 'uploads'>,
  { workspaceId }: Actor,
  { importId }: { importId: string },
): Promise<void> {
  await inWorkspace(deps.db, workspaceId, async (trx) => {
    const { state } = await getImport(trx, importId)
    if (running.has(state)) throw new AppError('import.still_running')
    await deleteImport(trx, importId)
    await deleteEmptyAccounts(trx)
    await askToPlace(deps, trx)
  })
  await rm(join(deps.uploads, importId), { recursive: true, force: true })
}
