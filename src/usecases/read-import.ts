import type { Import } from '../model/import.ts'
import type { Actor } from '../model/user.ts'
import { inWorkspace } from '../store/database.ts'
import { getImport } from '../store/imports.ts'
import type { Deps } from './deps.ts'

/** How far an import is and what it brought. */
export function readImport(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
  { importId }: { importId: string },
): Promise<Import> {
  return inWorkspace(db, workspaceId, (trx) => getImport(trx, importId))
}
