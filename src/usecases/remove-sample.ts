import type { Actor } from '../model/user.ts'
import { deleteEmptyAccounts } from '../store/accounts.ts'
import { inWorkspace } from '../store/database.ts'
import { deleteImport, listImportIds } from '../store/imports.ts'
import { unmarkSample } from '../store/messages.ts'
import { deleteNorms } from '../store/norms.ts'
import type { Deps } from './deps.ts'
import { sampleNorms } from './load-sample.ts'
import { askToPlace } from './place-messages.ts'

/** Removes every trace of the sample, also while it is being read; what was imported otherwise too stays. */
export async function removeSample(
  deps: Pick<Deps, 'db' | 'queue' | 'sample'>,
  { workspaceId }: Actor,
): Promise<void> {
  const norms = await sampleNorms(deps.sample)
  await inWorkspace(deps.db, workspaceId, async (trx) => {
    const imports = await listImportIds(trx, { isSample: true })
    if (imports.length === 0) return
    for (const id of imports) await deleteImport(trx, id)
    const gone = new Set(await deleteEmptyAccounts(trx))
    const isLeft = (await unmarkSample(trx)) > 0
    const named = Object.keys(norms.accounts)
    await deleteNorms(trx, isLeft ? named.filter((id) => gone.has(id)) : [...gone, ...named])
    if (isLeft) await askToPlace(deps, trx)
  })
}
