import type { Language } from '../model/language.ts'
import type { Actor, Theme, User } from '../model/user.ts'
import { asUser, type Db, type WorkspaceDb } from './database.ts'

/** The user with the one workspace that they belong to; undefined where there is none. */
export function findActor(db: Db, userId: string): Promise<Actor | undefined> {
  return asUser(db, userId, async (trx) => {
    const row = await trx
      .selectFrom('member')
      .innerJoin('auth_user', 'auth_user.id', 'member.user_id')
      .select(['member.workspace_id', 'auth_user.id', 'auth_user.name', 'auth_user.email'])
      .select(['member.language', 'member.theme'])
      .where('member.user_id', '=', userId)
      .orderBy('member.workspace_id')
      .executeTakeFirst()
    if (!row) return undefined
    const { workspace_id: workspaceId, ...user } = row
    return { workspaceId, user }
  })
}

/** Every workspace that somebody belongs to. */
export async function listWorkspaceIds(db: Db): Promise<string[]> {
  const ids = new Set<string>()
  for (const { id } of await db.selectFrom('auth_user').select('id').execute()) {
    const rows = await asUser(db, id, (trx) =>
      trx.selectFrom('member').select('workspace_id').where('user_id', '=', id).execute(),
    )
    for (const row of rows) ids.add(row.workspace_id)
  }
  return [...ids]
}

export async function addMember(
  trx: WorkspaceDb,
  member: { userId: string; role: 'owner' | 'member'; language: Language; theme: Theme },
): Promise<void> {
  const { userId, ...rest } = member
  await trx
    .insertInto('member')
    .values({ workspace_id: trx.workspaceId, user_id: userId, ...rest })
    .execute()
}

/** Changes a user's name and the way they read here. */
export async function changeMember(
  trx: WorkspaceDb,
  userId: string,
  change: Partial<Pick<User, 'name' | 'language' | 'theme'>>,
): Promise<void> {
  const { name, ...reading } = change
  if (name !== undefined) {
    await trx.updateTable('auth_user').set({ name }).where('id', '=', userId).execute()
  }
  if (Object.keys(reading).length > 0) {
    await trx
      .updateTable('member')
      .set(reading)
      .where('workspace_id', '=', trx.workspaceId)
      .where('user_id', '=', userId)
      .execute()
  }
}
