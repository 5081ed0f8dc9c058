import { sql } from 'kysely'
import { AppError } from '../errors.ts'
import type { CatalogueTrait, TraitCounts } from '../model/catalogue.ts'
import type { AddedTrait, Norms } from '../model/norms.ts'
import { catalogue, TraitState } from '../model/trait.ts'
import { toJson, type WorkspaceDb } from './database.ts'

const shipped: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id))

/** Adds what the shipped catalogue has and the workspace's does not; gives how many were missing. */
export async function addCatalogue(trx: WorkspaceDb): Promise<number> {
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('trait')
    .values(
      catalogue.map(({ id, kind }) => ({
        workspace_id: trx.workspaceId,
        trait_id: id,
        kind,
        name: '{}',
        meaning: '{}',
        cues: '{}',
        question: '{}',
      })),
    )
    .onConflict((conflict) => conflict.columns(['workspace_id', 'trait_id']).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows)
}

/** Every trait of the workspace, shipped and added, by id. */
export async function listTraits(trx: WorkspaceDb): Promise<CatalogueTrait[]> {
  const rows = await trx
    .selectFrom('trait')
    .select(['trait_id as id', 'kind', 'weight', 'name', 'meaning', 'cues', 'question'])
    .where('workspace_id', '=', trx.workspaceId)
    .orderBy('trait_id')
    .execute()
  return rows.map((row) => ({ ...row, isAdded: !shipped.has(row.id) }))
}

/** The workspace's own weights and added traits, as a norms file would give them. */
export async function traitNorms(trx: WorkspaceDb): Promise<Pick<Norms, 'defaults' | 'traits'>> {
  const traits = await listTraits(trx)
  const weighted = traits.filter(({ weight }) => weight !== 1)
  return {
    defaults:
      weighted.length > 0
        ? { weights: Object.fromEntries(weighted.map(({ id, weight }) => [id, weight])) }
        : {},
    traits: traits
      .filter(({ isAdded }) => isAdded)
      .map(({ id, kind, name, cues, question }) => ({ id, kind, name, cues, question })),
  }
}

/** What an agency may say of a trait that it added, once and again. */
export type TraitWords = Pick<CatalogueTrait, 'name' | 'meaning' | 'question' | 'cues'>

/** Adds a trait of the agency's own. */
export async function addTrait(
  trx: WorkspaceDb,
  trait: TraitWords & Pick<AddedTrait, 'id' | 'kind'> & { readonly weight: number },
): Promise<void> {
  const { id, kind, weight, ...words } = trait
  await sayingWhy(
    trx
      .insertInto('trait')
      .values({
        workspace_id: trx.workspaceId,
        trait_id: id,
        kind,
        weight,
        ...columnsOf(words),
      })
      .execute(),
  )
}

/** Changes the words of a trait that the agency added; the database keeps the names it has. */
export async function changeTraitWords(
  trx: WorkspaceDb,
  id: string,
  words: TraitWords,
): Promise<void> {
  await sayingWhy(
    trx
      .updateTable('trait')
      .set(columnsOf(words))
      .where('workspace_id', '=', trx.workspaceId)
      .where('trait_id', '=', id)
      .execute(),
  )
}

function columnsOf({ name, meaning, question, cues }: TraitWords) {
  return {
    name: toJson(name),
    meaning: toJson(meaning),
    question: toJson(question),
    cues: toJson(cues),
  }
}

/** Sets the agency's own weight of a trait; gives whether there is such a trait. */
export async function setTraitWeight(
  trx: WorkspaceDb,
  id: string,
  weight: number,
): Promise<boolean> {
  const { numUpdatedRows } = await sayingWhy(
    trx
      .updateTable('trait')
      .set({ weight })
      .where('workspace_id', '=', trx.workspaceId)
      .where('trait_id', '=', id)
      .executeTakeFirst(),
  )
  return numUpdatedRows > 0n
}

/** check_violation, which the catalogue's trigger raises for a weight. */
const CHECK_VIOLATION = '23514'
/** restrict_violation, which it raises for a trait that would become another. */
const RESTRICT_VIOLATION = '23001'

/** What the database refuses to do to the catalogue, as an error with a code. */
async function sayingWhy<Result>(done: Promise<Result>): Promise<Result> {
  try {
    return await done
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === CHECK_VIOLATION) throw new AppError('trait.weight_not_above_zero', { cause })
    if (code === RESTRICT_VIOLATION) throw new AppError('trait.keeps_its_name', { cause })
    throw cause
  }
}

/** Of how many accounts each trait is in which state, by their current assessments. */
export async function countTraitStates(trx: WorkspaceDb): Promise<TraitCounts> {
  const { rows } = await sql<{ trait: string; state: string; accounts: number }>`
    select trait, state, count(*) as accounts
    from assessment, jsonb_each_text(trait_states) as of_trait (trait, state)
    where workspace_id = ${trx.workspaceId}
    group by trait, state
  `.execute(trx)
  const counts: TraitCounts = {}
  for (const { trait, state, accounts } of rows) {
    counts[trait] = { ...counts[trait], [TraitState.parse(state)]: accounts }
  }
  return counts
}
