import { type Kysely, sql } from 'kysely'
import { protect } from './protect.ts'

/**
 * The catalogue of traits, which the database itself keeps from shrinking.
 *
 * A trigger rather than a missing privilege, so that the refusal says why, to the owner as well.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table trait (
      workspace_id uuid not null references workspace (workspace_id),
      trait_id text not null check (trait_id ~ '^[a-z][a-z0-9-]*$'),
      kind text not null check (kind in ('good', 'bad')),
      weight double precision not null default 1 constraint weight_above_zero check (weight > 0),
      name jsonb not null default '{}',
      cues jsonb not null default '{}',
      question jsonb not null default '{}',
      primary key (workspace_id, trait_id)
    )`.execute(db)
  await protect(db, 'trait')
  await sql`
    create function refuse_fewer_traits() returns trigger language plpgsql as $$
    begin
      raise exception 'A trait is never removed: the catalogue may grow and never shrink, so that past assessments stay explainable.'
        using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`
    create trigger never_deleted before delete or truncate on trait
    for each statement execute function refuse_fewer_traits()`.execute(db)
  await sql`
    create function refuse_changed_trait() returns trigger language plpgsql as $$
    begin
      if new.weight is null or not new.weight > 0 or new.weight = 'NaN' then
        raise exception 'A trait''s weight is above zero: a weight of zero would remove the trait, and the catalogue never shrinks.'
          using errcode = 'check_violation';
      end if;
      if tg_op = 'UPDATE' and (new.trait_id, new.kind) is distinct from (old.trait_id, old.kind) then
        raise exception 'A trait keeps its id and its kind: renaming one would remove it, and the catalogue never shrinks.'
          using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger stays_itself before insert or update on trait
    for each row execute function refuse_changed_trait()`.execute(db)
}
