import type { Actor } from '../model/user.ts'
import { toCsv } from '../std/csv.ts'
import { inWorkspace } from '../store/database.ts'
import { getImport, listIssues } from '../store/imports.ts'
import type { Deps } from './deps.ts'

/** All that an import could not read, as RFC 4180. */
export function listIssuesAsCsv(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
  { importId }: { importId: string },
): Promise<string> {
  return inWorkspace(db, workspaceId, async (trx) => {
    await getImport(trx, importId)
    const issues = await listIssues(trx, importId)
    return toCsv(
      ['file', 'code', 'place', 'detail', 'messages'],
      issues.map((issue) => [issue.file, issue.code, issue.place, issue.detail, issue.messages]),
    )
  })
}
