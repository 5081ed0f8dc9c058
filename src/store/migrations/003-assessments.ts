import { type Kysely, sql } from 'kysely'
import { protect } from './protect.ts'

/** What is normal, what is looked for, what was found, and what people said of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table assessment (
      workspace_id uuid not null,
      account_id text not null,
      assessment_id uuid not null,
      as_of timestamptz not null,
      summary jsonb not null,
      current jsonb not null,
      history jsonb not null,
      primary key (workspace_id, account_id),
      foreign key (workspace_id, account_id) references account (workspace_id, account_id)
        on delete cascade
    )`.execute(db)
  await protect(db, 'assessment')

  // Norms may be set for an account before anything of it is read: they say who its people are.
  await sql`
    create table norms (
      workspace_id uuid not null references workspace (workspace_id) on delete cascade,
      account_id text not null,
      version integer not null check (version > 0),
      norms jsonb not null,
      set_by uuid,
      set_at timestamptz not null,
      primary key (workspace_id, account_id, version)
    )`.execute(db)
  await protect(db, 'norms')

  await sql`
    create table correction (
      workspace_id uuid not null,
      correction_id uuid not null,
      account_id text not null,
      evidence text not null,
      verdict text not null check (verdict in ('agree', 'disagree', 'not-about-us', 'banter')),
      why text,
      user_id uuid not null,
      at timestamptz not null,
      primary key (workspace_id, correction_id),
      foreign key (workspace_id, account_id) references account (workspace_id, account_id)
        on delete cascade
    )`.execute(db)
  await sql`create index correction_account on correction (workspace_id, account_id)`.execute(db)
  await protect(db, 'correction')
}
