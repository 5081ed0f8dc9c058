import { sql } from 'kysely'
import { AppError } from '../errors.ts'
import type { Import, ImportFile, ImportIssue, ImportState } from '../model/import.ts'
import { storable, type WorkspaceDb } from './database.ts'

const SHOWN_ISSUES = 100

export type NewImport = {
  readonly id: string
  readonly files: readonly { readonly name: string; readonly size: number }[]
  readonly isSample: boolean
  readonly by: string
  readonly at: Date
}

export async function addImport(trx: WorkspaceDb, given: NewImport): Promise<void> {
  const key = { workspace_id: trx.workspaceId, import_id: given.id }
  await trx
    .insertInto('import')
    .values({
      ...key,
      state: 'queued',
      is_sample: given.isSample,
      bytes_total: given.files.reduce((sum, { size }) => sum + size, 0),
      started_by: given.by,
      started_at: given.at,
    })
    .execute()
  await trx
    .insertInto('import_file')
    .values(
      given.files.map(({ name, size }, index) => ({
        ...key,
        file_no: index,
        name: storable(name),
        size,
      })),
    )
    .execute()
}

/** What a job needs to know of its import. */
export type ImportJob = {
  readonly state: ImportState
  readonly isSample: boolean
  readonly stopRequested: boolean
  readonly startedAt: Date
  readonly files: readonly { readonly no: number; readonly name: string; readonly size: number }[]
}

export async function findImportJob(
  trx: WorkspaceDb,
  importId: string,
): Promise<ImportJob | undefined> {
  const row = await trx
    .selectFrom('import')
    .select(['state', 'is_sample', 'stop_requested', 'started_at'])
    .where('workspace_id', '=', trx.workspaceId)
    .where('import_id', '=', importId)
    .executeTakeFirst()
  if (!row) return undefined
  const files = await trx
    .selectFrom('import_file')
    .select(['file_no as no', 'name', 'size'])
    .where('workspace_id', '=', trx.workspaceId)
    .where('import_id', '=', importId)
    .orderBy('file_no')
    .execute()
  return {
    state: row.state,
    isSample: row.is_sample,
    stopRequested: row.stop_requested,
    startedAt: row.started_at,
    files: files.map((file) => ({ ...file, size: Number(file.size) })),
  }
}

/** Makes an import ready to be read from its start: what a killed run noted is forgotten. */
export async function resetImport(trx: WorkspaceDb, importId: string): Promise<void> {
  await changeImport(trx, importId, {
    state: 'reading',
    bytes_done: 0,
    messages_read: 0,
  })
  const own = { workspace_id: trx.workspaceId, import_id: importId }
  await trx
    .deleteFrom('import_issue')
    .where('workspace_id', '=', own.workspace_id)
    .where('import_id', '=', own.import_id)
    .execute()
  await trx
    .updateTable('import_file')
    .set({ state: 'waiting', messages: 0, format: null })
    .where('workspace_id', '=', own.workspace_id)
    .where('import_id', '=', own.import_id)
    .execute()
}

export async function changeImport(
  trx: WorkspaceDb,
  importId: string,
  change: {
    state?: ImportState
    bytes_done?: number
    messages_read?: number
    stop_requested?: boolean
    finished_at?: Date
  },
): Promise<void> {
  await trx
    .updateTable('import')
    .set(change)
    .where('workspace_id', '=', trx.workspaceId)
    .where('import_id', '=', importId)
    .execute()
}

export async function changeImportFile(
  trx: WorkspaceDb,
  importId: string,
  fileNo: number,
  change: Partial<Pick<ImportFile, 'format' | 'state' | 'messages'>>,
): Promise<void> {
  await trx
    .updateTable('import_file')
    .set(change)
    .where('workspace_id', '=', trx.workspaceId)
    .where('import_id', '=', importId)
    .where('file_no', '=', fileNo)
    .execute()
}

/** Notes progress; gives whether somebody asked to stop. */
export async function noteProgress(
  trx: WorkspaceDb,
  importId: string,
  { bytesDone, read, added }: { bytesDone: number; read: number; added: number },
): Promise<boolean> {
  const row = await trx
    .updateTable('import')
    .set((eb) => ({
      bytes_done: bytesDone,
      messages_read: eb('messages_read', '+', read),
      messages_added: eb('messages_added', '+', added),
    }))
    .where('workspace_id', '=', trx.workspaceId)
    .where('import_id', '=', importId)
    .returning('stop_requested')
    .executeTakeFirst()
  return row?.stop_requested ?? true
}

export async function addIssues(
  trx: WorkspaceDb,
  importId: string,
  fileNo: number,
  issues: readonly ImportIssue[],
): Promise<void> {
  if (issues.length === 0) return
  const last = await trx
    .selectFrom('import_issue')
    .select((eb) => eb.fn.max('issue_no').as('no'))
    .where('workspace_id', '=', trx.workspaceId)
    .where('import_id', '=', importId)
    .executeTakeFirst()
  const first = (last?.no ?? -1) + 1
  await trx
    .insertInto('import_issue')
    .values(
      issues.map(({ code, place, detail, messages }, index) => ({
        workspace_id: trx.workspaceId,
        import_id: importId,
        issue_no: first + index,
        file_no: fileNo,
        code,
        place: place === null ? null : storable(place),
        detail: detail === null ? null : storable(detail.slice(0, 500)),
        messages,
      })),
    )
    .execute()
}

/** All issues of an import, in the order in which they were met. */
export async function listIssues(
  trx: WorkspaceDb,
  importId: string,
  limit?: number,
): Promise<Import['issues']> {
  return trx
    .selectFrom('import_issue')
    .innerJoin('import_file', (join) =>
      join
        .onRef('import_file.workspace_id', '=', 'import_issue.workspace_id')
        .onRef('import_file.import_id', '=', 'import_issue.import_id')
        .onRef('import_file.file_no', '=', 'import_issue.file_no'),
    )
    .select(['code', 'place', 'detail', 'import_issue.messages', 'import_file.name as file'])
    .where('import_issue.workspace_id', '=', trx.workspaceId)
    .where('import_issue.import_id', '=', importId)
    .orderBy('issue_no')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute()
}

export async function getImport(trx: WorkspaceDb, importId: string): Promise<Import> {
  const row = await trx
    .selectFrom('import')
    .selectAll()
    .where('workspace_id', '=', trx.workspaceId)
    .where('import_id', '=', importId)
    .executeTakeFirst()
  if (!row) throw new AppError('import.not_found')
  const files = await trx
    .selectFrom('import_file')
    .select(['name', 'size', 'format', 'state', 'messages'])
    .where('workspace_id', '=', trx.workspaceId)
    .where('import_id', '=', importId)
    .orderBy('file_no')
    .execute()
  const { count } = await trx
    .selectFrom('import_issue')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('workspace_id', '=', trx.workspaceId)
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow()
  return {
    id: importId,
    state: row.state,
    files: files.map((file) => ({ ...file, size: Number(file.size) })),
    bytesDone: Number(row.bytes_done),
    bytesTotal: Number(row.bytes_total),
    messagesRead: row.messages_read,
    messagesAdded: row.messages_added,
    accounts: await accountsOf(trx, importId),
    issues: await listIssues(trx, importId, SHOWN_ISSUES),
    issueCount: count,
    unknownSpeakers: await unknownSpeakersOf(trx, importId),
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  }
}

async function accountsOf(trx: WorkspaceDb, importId: string): Promise<Import['accounts']> {
  const { rows } = await sql<Import['accounts'][number]>`
    select a.account_id as id, a.name, count(*)::int as messages
    from import_message i
    join message m using (workspace_id, message_id)
    join account a using (workspace_id, account_id)
    where i.workspace_id = ${trx.workspaceId} and i.import_id = ${importId}
    group by a.account_id, a.name
    order by messages desc, a.account_id
  `.execute(trx)
  return rows
}

async function unknownSpeakersOf(
  trx: WorkspaceDb,
  importId: string,
): Promise<Import['unknownSpeakers']> {
  const { rows } = await sql<Import['unknownSpeakers'][number]>`
    select coalesce(m.sender ->> 'name', m.sender ->> 'address') as name, count(*)::int as messages
    from import_message i
    join message m using (workspace_id, message_id)
    where i.workspace_id = ${trx.workspaceId} and i.import_id = ${importId}
      and m.unplaced in ('unknown-speaker', 'several-clients')
      and coalesce(m.sender ->> 'name', m.sender ->> 'address') is not null
    group by 1
    order by messages desc, name
  `.execute(trx)
  return rows
}

export async function listImportIds(
  trx: WorkspaceDb,
  { isSample }: { isSample: boolean },
): Promise<string[]> {
  const rows = await trx
    .selectFrom('import')
    .select('import_id')
    .where('workspace_id', '=', trx.workspaceId)
    .where('is_sample', '=', isSample)
    .orderBy('import_id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => row.import_id)
}

export async function countUnfinished(trx: WorkspaceDb): Promise<number> {
  const { count } = await trx
    .selectFrom('import')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('workspace_id', '=', trx.workspaceId)
    .where('state', 'in', ['queued', 'reading', 'assessing'])
    .executeTakeFirstOrThrow()
  return count
}

/** Deletes an import and what it alone brought in; gives the accounts that lost something. */
export async function deleteImport(trx: WorkspaceDb, importId: string): Promise<string[]> {
  const own = sql`i.workspace_id = ${trx.workspaceId} and i.import_id = ${importId}`
  const { rows } = await sql<{ account_id: string | null }>`
    with gone_message as (
      delete from message m using import_message i
      where ${own} and m.workspace_id = i.workspace_id and m.message_id = i.message_id
        and not exists (select from import_message o
          where o.workspace_id = i.workspace_id and o.message_id = i.message_id
            and o.import_id <> i.import_id)
      returning m.account_id
    ), gone_record as (
      delete from record r using import_record i
      where ${own} and r.workspace_id = i.workspace_id and r.type = i.type
        and r.record_id = i.record_id
        and not exists (select from import_record o
          where o.workspace_id = i.workspace_id and o.type = i.type
            and o.record_id = i.record_id and o.import_id <> i.import_id)
      returning r.account_id
    )
    select account_id from gone_message union select account_id from gone_record
  `.execute(trx)
  await trx
    .deleteFrom('import')
    .where('workspace_id', '=', trx.workspaceId)
    .where('import_id', '=', importId)
    .execute()
  return rows.flatMap((row) => (row.account_id === null ? [] : [row.account_id]))
}
