import type { Actor, User } from '../model/user.ts'
import { defined } from '../std/defined.ts'
import { inWorkspace } from '../store/database.ts'
import { changeMember } from '../store/members.ts'
import type { Deps } from './deps.ts'

/** Changes how the user is named and likes to read. */
export async function changeMe(
  { db }: Pick<Deps, 'db'>,
  { user, workspaceId }: Actor,
  given: { [Key in 'name' | 'language' | 'theme']?: User[Key] | undefined },
): Promise<User> {
  const change = defined(given)
  await inWorkspace(db, workspaceId, (trx) => changeMember(trx, user.id, change))
  return { ...user, ...change }
}
