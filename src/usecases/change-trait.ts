import { AppError } from '../errors.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Actor } from '../model/user.ts'
import { inWorkspace } from '../store/database.ts'
import { changeTraitWords, type TraitWords } from '../store/traits.ts'
import { lockTraits, refuseTakenName } from './add-trait.ts'
import { checkPhrases } from './check-phrases.ts'
import type { Deps } from './deps.ts'
import { catalogueOf } from './read-traits.ts'
import { askToReassess } from './reassess-accounts.ts'

/**
 * Changes what an added trait is said to be, its signs and its question; all accounts are assessed anew.
 *
 * A name can be added in another language; one that is there stays.
 */
export async function changeTrait(
  deps: Pick<Deps, 'db' | 'now' | 'queue'>,
  { workspaceId }: Actor,
  { id, ...words }: TraitWords & { id: string },
): Promise<Catalogue> {
  checkPhrases(words.cues)
  return inWorkspace(deps.db, workspaceId, async (trx) => {
    const traits = await lockTraits(trx)
    if (!traits.some((trait) => trait.id === id && trait.isAdded)) {
      throw new AppError('trait.not_found')
    }
    refuseTakenName(
      words.name,
      traits.filter((trait) => trait.id !== id),
    )
    await changeTraitWords(trx, id, words)
    await askToReassess(deps, trx)
    return catalogueOf(trx)
  })
}
