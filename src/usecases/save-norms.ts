import { isDeepStrictEqual } from 'node:util'
import { loadHolidays, UnknownHolidaysError } from '../core/engine.ts'
import { AppError } from '../errors.ts'
import { type AccountNorms, Norms } from '../model/norms.ts'
import type { Actor } from '../model/user.ts'
import { getAccount } from '../store/accounts.ts'
import { inWorkspace } from '../store/database.ts'
import { addNorms, getNorms, type VersionedNorms } from '../store/norms.ts'
import { listTraits } from '../store/traits.ts'
import { assessAccount } from './assess-accounts.ts'
import type { Deps } from './deps.ts'
import { askToPlace } from './place-messages.ts'

/** Keeps an account's norms as their next version and assesses it by them. */
export async function saveNorms(
  deps: Pick<Deps, 'db' | 'now' | 'compute' | 'queue'>,
  { user, workspaceId }: Actor,
  { accountId, norms }: { accountId: string; norms: AccountNorms },
): Promise<VersionedNorms & { assessmentId: string }> {
  await loadHolidays(Norms.parse({ defaults: norms }), deps.now()).catch((cause: unknown) => {
    throw cause instanceof UnknownHolidaysError
      ? new AppError('norms.unknown_holidays', { cause })
      : cause
  })
  const version = await inWorkspace(deps.db, workspaceId, async (trx) => {
    await getAccount(trx, accountId)
    const known = new Set((await listTraits(trx)).map(({ id }) => id))
    const unknown = Object.keys(norms.weights ?? {}).some((id) => !known.has(id))
    if (unknown) throw new AppError('norms.unknown_trait')
    const before = await getNorms(trx, accountId)
    if (!isDeepStrictEqual(before.norms.people, norms.people)) await askToPlace(deps, trx)
    if (isDeepStrictEqual(before.norms, norms)) return before.version
    return addNorms(trx, accountId, { norms, by: user.id, at: deps.now() })
  })
  const assessmentId = await assessAccount(deps, { workspaceId, accountId })
  return { version, norms, assessmentId }
}
