import { catalogue } from '../model/trait.ts'
import type { Norms } from '../model/norms.ts'
import type { WorkspaceDb } from './database.ts'

/** Adds what the shipped catalogue has and the workspace's does not. */
export async function addCatalogue(trx: WorkspaceDb): Promise<void> {
  await trx
    .insertInto('trait')
    .values(
      catalogue.map(({ id, kind }) => ({
        workspace_id: trx.workspaceId,
        trait_id: id,
        kind,
        name: '{}',
        cues: '{}',
        question: '{}',
      })),
    )
    .onConflict((conflict) => conflict.columns(['workspace_id', 'trait_id']).doNothing())
    .execute()
}

export async function listTraitIds(trx: WorkspaceDb): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('trait')
    .select('trait_id')
    .where('workspace_id', '=', trx.workspaceId)
    .execute()
  return rows.map((row) => row.trait_id)
}

/** The workspace's own weights and added traits, as a norms file would give them. */
export async function traitNorms(trx: WorkspaceDb): Promise<Pick<Norms, 'defaults' | 'traits'>> {
  const rows = await trx
    .selectFrom('trait')
    .selectAll()
    .where('workspace_id', '=', trx.workspaceId)
    .orderBy('trait_id')
    .execute()
  const shipped: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id))
  const weighted = rows.filter(({ weight }) => weight !== 1)
  return {
    defaults:
      weighted.length > 0
        ? { weights: Object.fromEntries(weighted.map((row) => [row.trait_id, row.weight])) }
        : {},
    traits: rows
      .filter((row) => !shipped.has(row.trait_id))
      .map(({ trait_id: id, kind, name, cues, question }) => ({ id, kind, name, cues, question })),
  }
}
