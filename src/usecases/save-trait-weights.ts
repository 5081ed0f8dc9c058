import { AppError } from '../errors.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Actor } from '../model/user.ts'
import { inWorkspace } from '../store/database.ts'
import { setTraitWeight } from '../store/traits.ts'
import type { Deps } from './deps.ts'
import { catalogueOf } from './read-traits.ts'
import { askToReassess } from './reassess-accounts.ts'

/** Sets the agency's own weights, under each account's; all accounts are assessed anew by them. */
export function saveTraitWeights(
  deps: Pick<Deps, 'db' | 'now' | 'queue'>,
  { user, workspaceId }: Actor,
  { weights }: { weights: Readonly<Record<string, number>> },
): Promise<Catalogue> {
  const set = { by: user.id, at: deps.now() }
  return inWorkspace(deps.db, workspaceId, async (trx) => {
    for (const [id, weight] of Object.entries(weights).toSorted(byId)) {
      if (!(await setTraitWeight(trx, id, weight, set))) throw new AppError('trait.not_found')
    }
    await askToReassess(deps, trx)
    return catalogueOf(trx)
  })
}

/** Two people who save at once lock the rows in the same order. */
function byId([one]: [string, number], [other]: [string, number]): number {
  return one < other ? -1 : 1
}
