import { type Kysely, sql } from 'kysely'
import { protect } from './protect.ts'

/** Users and sessions (better-auth's tables), workspaces and who belongs to them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table auth_user (
      id uuid primary key,
      name text not null,
      email text not null unique,
      email_verified boolean not null default false,
      image text,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db)
  await sql`
    create table auth_session (
      id uuid primary key,
      user_id uuid not null references auth_user (id) on delete cascade,
      token text not null unique,
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db)
  await sql`create index auth_session_user on auth_session (user_id)`.execute(db)
  await sql`
    create table auth_account (
      id uuid primary key,
      account_id text not null,
      provider_id text not null,
      user_id uuid not null references auth_user (id) on delete cascade,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      password text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (provider_id, account_id)
    )`.execute(db)
  await sql`create index auth_account_user on auth_account (user_id)`.execute(db)
  await sql`
    create table auth_verification (
      id uuid primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db)

  await sql`
    create table workspace (
      workspace_id uuid primary key,
      name text not null,
      us jsonb not null,
      language text not null,
      placing_since timestamptz,
      created_at timestamptz not null default now()
    )`.execute(db)
  await protect(db, 'workspace')

  await sql`
    create table member (
      workspace_id uuid not null references workspace (workspace_id) on delete cascade,
      user_id uuid not null,
      role text not null check (role in ('owner', 'member')),
      language text not null,
      theme text not null,
      primary key (workspace_id, user_id)
    )`.execute(db)
  await sql`create index member_user on member (user_id)`.execute(db)
  await protect(db, 'member')
  await sql`
    create policy own_memberships on member for select
    using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
  `.execute(db)
}
