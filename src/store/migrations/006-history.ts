import { type Kysely, sql } from 'kysely'
import { protect } from './protect.ts'

/** Who changed which norm or weight, and when: noted once, and never changed afterwards. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table trait add column added_at timestamptz`.execute(db)
  await sql`
    create table weight_change (
      workspace_id uuid not null references workspace (workspace_id),
      change_id uuid not null,
      trait_id text not null,
      weight_before double precision,
      weight double precision not null,
      set_by uuid,
      set_at timestamptz not null,
      primary key (workspace_id, change_id)
    )`.execute(db)
  await protect(db, 'weight_change')
  await sql`
    create function refuse_changed_history() returns trigger language plpgsql as $$
    begin
      raise exception 'What was changed, by whom and when, stays as it was noted.'
        using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`
    create trigger never_changed before update or delete or truncate on weight_change
    for each statement execute function refuse_changed_history()`.execute(db)
  // The norms of an account go with it: they may be deleted, and nothing else.
  await sql`
    create trigger never_changed before update or truncate on norms
    for each statement execute function refuse_changed_history()`.execute(db)
}
