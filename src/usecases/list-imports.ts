import type { Import } from '../model/import.ts'
import type { Actor } from '../model/user.ts'
import { inWorkspace } from '../store/database.ts'
import { getImport, listImportIds } from '../store/imports.ts'
import type { Deps } from './deps.ts'

/** All imports but the sample's, the newest first. */
export function listImports(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
): Promise<{ imports: Import[] }> {
  return inWorkspace(db, workspaceId, async (trx) => {
    const imports: Import[] = []
    for (const id of await listImportIds(trx, { isSample: false })) {
      imports.push(await getImport(trx, id))
    }
    return { imports }
  })
}
