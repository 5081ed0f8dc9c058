import { foldedText } from '../core/text/fold.ts'
import { AppError } from '../errors.ts'
import { wordsOf } from '../locales/engine.ts'
import type { CatalogueTrait } from '../model/catalogue.ts'
import { languages } from '../model/language.ts'
import type { TraitKind } from '../model/trait.ts'
import type { Actor } from '../model/user.ts'
import { shortId } from '../std/short-id.ts'
import { inWorkspace, type WorkspaceDb } from '../store/database.ts'
import { addTrait as addTraitRow, listTraits, type TraitWords } from '../store/traits.ts'
import { lockWorkspace } from '../store/workspaces.ts'
import { checkPhrases } from './check-phrases.ts'
import type { Deps } from './deps.ts'
import { askToReassess } from './reassess-accounts.ts'

/** Each added trait is looked for in every message of every client. */
const MOST_ADDED = 50

/** Adds a trait of the agency's own to the catalogue; all accounts are assessed anew by it. */
export async function addTrait(
  deps: Pick<Deps, 'db' | 'now' | 'queue'>,
  { user, workspaceId }: Actor,
  { kind, weight, ...words }: TraitWords & { kind: TraitKind; weight: number },
): Promise<{ id: string }> {
  checkPhrases(words.cues)
  return inWorkspace(deps.db, workspaceId, async (trx) => {
    const traits = await lockTraits(trx)
    if (traits.filter(({ isAdded }) => isAdded).length >= MOST_ADDED) {
      throw new AppError('trait.too_many')
    }
    refuseTakenName(words.name, traits)
    const id = newTraitId(words.name, traits)
    await addTraitRow(trx, { id, kind, weight, ...words }, { by: user.id, at: deps.now() })
    await askToReassess(deps, trx)
    return { id }
  })
}

/** The traits as they stay until the transaction ends: two people may add the same one at once. */
export async function lockTraits(trx: WorkspaceDb): Promise<CatalogueTrait[]> {
  await lockWorkspace(trx)
  return listTraits(trx)
}

/** Refuses a name that another trait has, in whatever language and spelling. */
export function refuseTakenName(
  name: TraitWords['name'],
  others: readonly Pick<CatalogueTrait, 'name'>[],
): void {
  const taken = [
    ...languages.flatMap((language) => Object.values(wordsOf[language].traits)),
    ...others.flatMap((trait) => Object.values(trait.name)),
  ]
  const known = new Set(taken.map(comparable))
  if (Object.values(name).some((text) => known.has(comparable(text)))) {
    throw new AppError('trait.name_taken')
  }
}

/** A name without its case, accents and punctuation. */
function comparable(name: string): string {
  return foldedText(name.normalize('NFKC'), 'en')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** A readable id from a name in Latin letters; a hash of any other. */
function newTraitId(name: TraitWords['name'], traits: readonly CatalogueTrait[]): string {
  const texts = [name['en'], ...Object.values(name)].filter((text) => text !== undefined)
  const slug = texts.map(slugOf).find((text) => /^[a-z]/.test(text))
  const wanted = slug ?? `trait-${shortId(texts.join(' '))}`
  const taken = new Set(traits.map(({ id }) => id))
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}

function slugOf(name: string): string {
  return foldedText(name, 'en')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
}
