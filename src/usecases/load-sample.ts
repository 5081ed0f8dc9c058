import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../errors.ts'
import type { Import } from '../model/import.ts'
import { Norms } from '../model/norms.ts'
import type { Actor } from '../model/user.ts'
import { newId } from '../std/id.ts'
import { parseJson } from '../std/json.ts'
import { inWorkspace } from '../store/database.ts'
import { addImport, getImport, listImportIds } from '../store/imports.ts'
import { addNorms, getNorms } from '../store/norms.ts'
import type { Deps } from './deps.ts'
import { sampleFiles, sampleShift, shiftNorms } from './sample.ts'

/** Has the sample agency's conversations read, with their dates moved up to now; a second time does nothing. */
export async function loadSample(
  { db, now, queue, sample }: Pick<Deps, 'db' | 'now' | 'queue' | 'sample'>,
  { user, workspaceId }: Actor,
): Promise<Import> {
  const paths = sampleFiles(sample)
  if (paths.length === 0) throw new AppError('sample.missing')
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), size: (await stat(path)).size })),
  )
  const norms = await sampleNorms(sample)
  return inWorkspace(db, workspaceId, async (trx) => {
    const [loaded] = await listImportIds(trx, { isSample: true })
    if (loaded) return getImport(trx, loaded)
    const at = now()
    const id = newId(at)
    await addImport(trx, { id, files, isSample: true, by: user.id, at })
    for (const [accountId, account] of Object.entries(norms.accounts)) {
      if ((await getNorms(trx, accountId)).version > 0) continue
      await addNorms(trx, accountId, { norms: shiftNorms(account, sampleShift(at)), by: null, at })
    }
    await queue.enqueue(trx, { kind: 'import', workspaceId, importId: id })
    return getImport(trx, id)
  })
}

/** The sample's norms file; empty where there is none. */
export async function sampleNorms(folder: string): Promise<Norms> {
  const text = await readFile(join(folder, 'norms.json'), 'utf8').catch(() => '{}')
  return Norms.parse(parseJson(text))
}
