import { type Kysely, sql } from 'kysely'

/**
 * Shows the rows of a table to their own workspace alone, the table's owner included.
 *
 * After a transaction the setting is '', not null: hence nullif.
 */
export async function protect(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table)
  await sql`alter table ${name} enable row level security`.execute(db)
  await sql`alter table ${name} force row level security`.execute(db)
  await sql`
    create policy own_workspace on ${name}
    using (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid)
    with check (workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid)
  `.execute(db)
}
