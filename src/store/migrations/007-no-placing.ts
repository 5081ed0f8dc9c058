import { type Kysely, sql } from 'kysely'

/** Nobody asked whether messages are being placed anew, and a job that failed left it said for ever. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table workspace drop column placing_since`.execute(db)
}
