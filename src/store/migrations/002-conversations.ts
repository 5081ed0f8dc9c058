import { type Kysely, sql } from 'kysely'
import { protect } from './protect.ts'

/** Accounts, their messages and records, and the imports that brought them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account (
      workspace_id uuid not null references workspace (workspace_id) on delete cascade,
      account_id text not null,
      name text not null,
      is_named boolean not null default false,
      is_sample boolean not null,
      created_at timestamptz not null default now(),
      primary key (workspace_id, account_id)
    )`.execute(db)
  await protect(db, 'account')

  await sql`
    create table message (
      workspace_id uuid not null,
      message_id text not null,
      is_sample boolean not null,
      account_id text,
      side text,
      unplaced text,
      at timestamptz,
      conversation text not null,
      file text not null,
      channel text not null,
      sender jsonb not null,
      recipients jsonb not null,
      given_side text,
      given_account text,
      claimed_at timestamptz,
      received_at timestamptz,
      ended_at timestamptz,
      subject text,
      text text not null,
      reply_to text,
      automatic text,
      unverified text,
      primary key (workspace_id, message_id),
      foreign key (workspace_id, account_id) references account (workspace_id, account_id)
    )`.execute(db)
  await sql`create index message_timeline on message (workspace_id, account_id, at desc, message_id desc)`.execute(
    db,
  )
  await sql`create index message_conversation on message (workspace_id, conversation, at)`.execute(
    db,
  )
  await protect(db, 'message')

  await sql`
    create table record (
      workspace_id uuid not null,
      type text not null,
      record_id text not null,
      account_id text not null,
      at timestamptz not null,
      is_sample boolean not null,
      content jsonb not null,
      primary key (workspace_id, type, record_id),
      foreign key (workspace_id, account_id) references account (workspace_id, account_id)
    )`.execute(db)
  await sql`create index record_account on record (workspace_id, account_id)`.execute(db)
  await protect(db, 'record')

  await sql`
    create table import (
      workspace_id uuid not null references workspace (workspace_id) on delete cascade,
      import_id uuid not null,
      state text not null,
      is_sample boolean not null,
      bytes_done bigint not null default 0,
      bytes_total bigint not null,
      messages_read integer not null default 0,
      messages_added integer not null default 0,
      stop_requested boolean not null default false,
      started_by uuid not null,
      started_at timestamptz not null,
      finished_at timestamptz,
      primary key (workspace_id, import_id)
    )`.execute(db)
  await protect(db, 'import')

  await sql`
    create table import_file (
      workspace_id uuid not null,
      import_id uuid not null,
      file_no integer not null,
      name text not null,
      size bigint not null,
      format text,
      state text not null default 'waiting',
      messages integer not null default 0,
      primary key (workspace_id, import_id, file_no),
      foreign key (workspace_id, import_id) references import (workspace_id, import_id)
        on delete cascade
    )`.execute(db)
  await protect(db, 'import_file')

  await sql`
    create table import_issue (
      workspace_id uuid not null,
      import_id uuid not null,
      issue_no integer not null,
      file_no integer not null,
      code text not null,
      place text,
      detail text,
      messages integer not null,
      primary key (workspace_id, import_id, issue_no),
      foreign key (workspace_id, import_id, file_no)
        references import_file (workspace_id, import_id, file_no) on delete cascade
    )`.execute(db)
  await protect(db, 'import_issue')

  await sql`
    create table import_message (
      workspace_id uuid not null,
      import_id uuid not null,
      message_id text not null,
      is_new boolean not null,
      primary key (workspace_id, import_id, message_id),
      foreign key (workspace_id, import_id) references import (workspace_id, import_id)
        on delete cascade,
      foreign key (workspace_id, message_id) references message (workspace_id, message_id)
        on delete cascade
    )`.execute(db)
  await sql`create index import_message_message on import_message (workspace_id, message_id)`.execute(
    db,
  )
  await protect(db, 'import_message')

  await sql`
    create table import_record (
      workspace_id uuid not null,
      import_id uuid not null,
      type text not null,
      record_id text not null,
      primary key (workspace_id, import_id, type, record_id),
      foreign key (workspace_id, import_id) references import (workspace_id, import_id)
        on delete cascade,
      foreign key (workspace_id, type, record_id) references record (workspace_id, type, record_id)
        on delete cascade
    )`.execute(db)
  await sql`create index import_record_record on import_record (workspace_id, type, record_id)`.execute(
    db,
  )
  await protect(db, 'import_record')
}
