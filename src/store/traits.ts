import { sql } from 'kysely'
import { AppError } from '../errors.ts'
import type { CatalogueTrait, TraitCounts } from '../model/catalogue.ts'
import type { WeightChange } from '../model/history.ts'
import type { AddedTrait, Norms } from '../model/norms.ts'
import { catalogue, TraitState } from '../model/trait.ts'
import { newId } from '../std/id.ts'
import { isoDay } from '../std/time.ts'
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
    .select(['trait_id as id', 'kind', 'weight', 'name', 'meaning', 'cues', 'question', 'added_at'])
    .where('workspace_id', '=', trx.workspaceId)
    .orderBy('trait_id')
    .execute()
  return rows.map(({ added_at: addedAt, ...row }) => ({
    ...row,
    isAdded: !shipped.has(row.id),
    ...(addedAt ? { since: isoDay(addedAt) } : {}),
  }))
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
      .map(({ id, kind, name, cues, question, since }) => ({
        id,
        kind,
        name,
        cues,
        question,
        ...(since === undefined ? {} : { since }),
      })),
  }
}

/** What an agency may say of a trait that it added, once and again. */
export type TraitWords = Pick<CatalogueTrait, 'name' | 'meaning' | 'question' | 'cues'>

/** Who changes something, and when. */
export type Author = { readonly by: string | null; readonly at: Date }

/** Adds a trait of the agency's own. */
export async function addTrait(
  trx: WorkspaceDb,
  trait: TraitWords & Pick<AddedTrait, 'id' | 'kind'> & { readonly weight: number },
  set: Author,
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
        added_at: set.at,
        ...columnsOf(words),
      })
      .execute(),
  )
  await noteWeight(trx, { id, from: null, to: weight }, set)
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

/** Sets the agency's own weight of a trait and notes who did; gives whether there is such a trait. */
export async function setTraitWeight(
  trx: WorkspaceDb,
  id: string,
  weight: number,
  set: Author,
): Promise<boolean> {
  const before = await trx
    .selectFrom('trait')
    .select('weight')
    .where('workspace_id', '=', trx.workspaceId)
    .where('trait_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!before) return false
  if (before.weight === weight) return true
  await sayingWhy(
    trx
      .updateTable('trait')
      .set({ weight })
      .where('workspace_id', '=', trx.workspaceId)
      .where('trait_id', '=', id)
      .execute(),
  )
  await noteWeight(trx, { id, from: before.weight, to: weight }, set)
  return true
}

async function noteWeight(
  trx: WorkspaceDb,
  { id, from, to }: { id: string; from: number | null; to: number },
  { by, at }: Author,
): Promise<void> {
  await trx
    .insertInto('weight_change')
    .values({
      workspace_id: trx.workspaceId,
      change_id: newId(at),
      trait_id: id,
      weight_before: from,
      weight: to,
      set_by: by,
      set_at: at,
    })
    .execute()
}

/** So many changes are listed; the others stay in the database. */
const LISTED = 200

/** Who changed which of the agency's weights, from what to what, the newest first. */
export async function listWeightChanges(trx: WorkspaceDb): Promise<WeightChange[]> {
  return trx
    .selectFrom('weight_change')
    .leftJoin('auth_user', 'auth_user.id', 'weight_change.set_by')
    .select(['set_at as at', 'auth_user.name as by', 'trait_id as trait'])
    .select(['weight_before as from', 'weight as to'])
    .where('workspace_id', '=', trx.workspaceId)
    .orderBy('set_at', 'desc')
    .orderBy('trait_id')
    .limit(LISTED)
    .execute()
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
