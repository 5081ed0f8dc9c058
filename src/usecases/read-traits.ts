import type { Catalogue, TraitCounts } from '../model/catalogue.ts'
import type { WeightChange } from '../model/history.ts'
import type { Actor } from '../model/user.ts'
import { inWorkspace, type WorkspaceDb } from '../store/database.ts'
import { countTraitStates, listTraits, listWeightChanges } from '../store/traits.ts'
import { findReassessing } from '../store/workspaces.ts'
import type { Deps } from './deps.ts'

/** Every trait that is looked for, with the agency's own weights. */
export function readTraits({ db }: Pick<Deps, 'db'>, { workspaceId }: Actor): Promise<Catalogue> {
  return inWorkspace(db, workspaceId, catalogueOf)
}

/** The same, within a transaction. */
export async function catalogueOf(trx: WorkspaceDb): Promise<Catalogue> {
  return { traits: await listTraits(trx), assessing: await findReassessing(trx) }
}

/** Who changed which of the agency's weights, and when, the newest first. */
export function readWeightChanges(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
): Promise<{ changes: WeightChange[] }> {
  return inWorkspace(db, workspaceId, async (trx) => ({ changes: await listWeightChanges(trx) }))
}

/** Of how many accounts each trait is in which state. */
export function readTraitCounts(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
): Promise<TraitCounts> {
  return inWorkspace(db, workspaceId, countTraitStates)
}
