import { AppError } from '../errors.ts'
import type { Language } from '../model/language.ts'
import type { Actor, User } from '../model/user.ts'
import { newId } from '../std/id.ts'
import { inWorkspace } from '../store/database.ts'
import { addMember } from '../store/members.ts'
import { addCatalogue } from '../store/traits.ts'
import { addUser, hasUser, lockSignUp } from '../store/users.ts'
import { addWorkspace } from '../store/workspaces.ts'
import type { Deps } from './deps.ts'

/** Makes the workspace and its owner, once: all of it, or nothing. */
export async function setUp(
  { db, now, auth }: Pick<Deps, 'db' | 'now' | 'auth'>,
  given: {
    agency: string
    us: string[]
    name: string
    email: string
    password: string
    language: Language
  },
): Promise<Actor> {
  if (await hasUser(db)) throw new AppError('setup.closed')
  const { agency, us, language, name } = given
  const at = now()
  const email = given.email.toLowerCase()
  const user: User = { id: newId(at), name, email, language, theme: 'system' }
  const passwordHash = await auth.hashPassword(given.password)

  return inWorkspace(db, newId(at), async (trx) => {
    await lockSignUp(trx)
    if (await hasUser(trx)) throw new AppError('setup.closed')
    await addUser(trx, { id: user.id, accountId: newId(at), name, email, passwordHash, at })
    await addWorkspace(trx, { name: agency, us, language })
    await addMember(trx, { userId: user.id, role: 'owner', language, theme: user.theme })
    await addCatalogue(trx)
    return { user, workspaceId: trx.workspaceId }
  })
}
