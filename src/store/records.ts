import { sql } from 'kysely'
import { Record } from '../model/record.ts'
import * as z from 'zod'
import { addAccounts } from './accounts.ts'
import { storable, toJson, type WorkspaceDb } from './database.ts'

/** Adds records that an import read, with their accounts; known ones are only tied to the import. */
export async function addRecords(
  trx: WorkspaceDb,
  records: readonly Record[],
  { importId, isSample }: { readonly importId: string; readonly isSample: boolean },
): Promise<void> {
  if (records.length === 0) return
  await addAccounts(trx, [...new Set(records.map(({ account }) => storable(account)))], isSample)
  const unique = new Map(records.map((record) => [`${record.type} ${storable(record.id)}`, record]))
  const rows = Array.from(unique.values(), (record) => ({
    type: record.type,
    record_id: record.id,
    account_id: record.account,
    at: record.at,
    content: z.encode(Record, record),
  }))
  await sql`
    with given as (
      select * from jsonb_to_recordset(${toJson(rows)}::jsonb) as given (
        type text, record_id text, account_id text, at timestamptz, content jsonb)
    ), added as (
      insert into record (workspace_id, is_sample, type, record_id, account_id, at, content)
      select ${trx.workspaceId}::uuid, ${isSample}, given.* from given
      on conflict (workspace_id, type, record_id) do nothing
    )
    insert into import_record (workspace_id, import_id, type, record_id)
    select ${trx.workspaceId}::uuid, ${importId}::uuid, type, record_id from given
    on conflict (workspace_id, import_id, type, record_id) do nothing
  `.execute(trx)
}

export async function listRecords(trx: WorkspaceDb, accountId: string): Promise<Record[]> {
  const rows = await trx
    .selectFrom('record')
    .select('content')
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .orderBy('type')
    .orderBy('record_id')
    .execute()
  return rows.map(({ content }) => Record.parse(content))
}

/** The accounts of which an import brought records. */
export async function listAccountsOfRecords(trx: WorkspaceDb, importId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('import_record')
    .innerJoin('record', (join) =>
      join
        .onRef('record.workspace_id', '=', 'import_record.workspace_id')
        .onRef('record.type', '=', 'import_record.type')
        .onRef('record.record_id', '=', 'import_record.record_id'),
    )
    .select('record.account_id')
    .distinct()
    .where('import_record.workspace_id', '=', trx.workspaceId)
    .where('import_id', '=', importId)
    .execute()
  return rows.map((row) => row.account_id)
}
