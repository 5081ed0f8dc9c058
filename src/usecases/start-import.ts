import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors.ts'
import type { Import } from '../model/import.ts'
import type { Actor } from '../model/user.ts'
import { newId } from '../std/id.ts'
import { inWorkspace } from '../store/database.ts'
import { addImport, countUnfinished, getImport } from '../store/imports.ts'
import type { Deps } from './deps.ts'

/** So many imports of a workspace may wait or run. */
const MOST_UNFINISHED = 4

/** Takes files in by `receive`, which writes them as 0, 1, 2 … into a folder, and has them read. */
export async function startImport(
  { db, now, queue, uploads }: Pick<Deps, 'db' | 'now' | 'queue' | 'uploads'>,
  { user, workspaceId }: Actor,
  receive: (folder: string) => Promise<readonly { name: string; size: number }[]>,
): Promise<Import> {
  const unfinished = await inWorkspace(db, workspaceId, countUnfinished)
  if (unfinished >= MOST_UNFINISHED) throw new AppError('import.too_many')
  const id = newId(now())
  const folder = join(uploads, id)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const files = await receive(folder)
    return await inWorkspace(db, workspaceId, async (trx) => {
      await addImport(trx, { id, files, isSample: false, by: user.id, at: now() })
      await queue.enqueue(trx, { kind: 'import', workspaceId, importId: id })
      return getImport(trx, id)
    })
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}
