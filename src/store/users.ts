import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Whether anybody ever signed up. */
export async function hasUser(db: Db): Promise<boolean> {
  return (await db.selectFrom('auth_user').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Lets one sign-up through at a time, until the end of the transaction. */
export async function lockSignUp(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('sign-up'))`.execute(db)
}

/** Adds a user who signs in with a password. */
export async function addUser(
  db: Db,
  user: {
    id: string
    accountId: string
    name: string
    email: string
    passwordHash: string
    at: Date
  },
): Promise<void> {
  const dates = { created_at: user.at, updated_at: user.at }
  const { id, name, email } = user
  await db
    .insertInto('auth_user')
    .values({ id, name, email: email.toLowerCase(), email_verified: false, ...dates })
    .execute()
  await db
    .insertInto('auth_account')
    .values({
      id: user.accountId,
      user_id: id,
      account_id: id,
      provider_id: 'credential',
      password: user.passwordHash,
      ...dates,
    })
    .execute()
}
