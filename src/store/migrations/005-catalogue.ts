import { type Kysely, sql } from 'kysely'

/** What an added trait is, that a name once given stays, and what every account's traits are like. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table trait add column meaning jsonb not null default '{}'`.execute(db)
  await sql`
    create or replace function refuse_changed_trait() returns trigger language plpgsql as $$
    begin
      if new.weight is null or not new.weight > 0 or new.weight = 'NaN' then
        raise exception 'A trait''s weight is above zero: a weight of zero would remove the trait, and the catalogue never shrinks.'
          using errcode = 'check_violation';
      end if;
      if tg_op = 'UPDATE' and (new.trait_id, new.kind) is distinct from (old.trait_id, old.kind) then
        raise exception 'A trait keeps its id and its kind: renaming one would remove it, and the catalogue never shrinks.'
          using errcode = 'restrict_violation';
      end if;
      if tg_op = 'UPDATE' and not new.name @> old.name then
        raise exception 'A trait keeps its name: renaming one would remove it, and the catalogue never shrinks.'
          using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(db)

  // When all accounts began to be assessed anew; null while they are not.
  await sql`alter table workspace add column reassessing_since timestamptz`.execute(db)

  // Counting clients by state must not read every whole assessment.
  await sql`
    create function trait_states_of(assessment jsonb) returns jsonb language sql immutable as $$
      select coalesce(jsonb_object_agg(trait ->> 'id', trait -> 'state'), '{}')
      from jsonb_array_elements(assessment -> 'traits') as trait
    $$`.execute(db)
  await sql`
    alter table assessment
    add column trait_states jsonb not null generated always as (trait_states_of(current)) stored
  `.execute(db)
}
