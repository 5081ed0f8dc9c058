import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportItem } from '../core/importers/importer.ts'
import { zoneOfFiles } from '../core/importers/zone-of-files.ts'
import type { ImportIssue } from '../model/import.ts'
import type { Message } from '../model/message.ts'
import type { Record } from '../model/record.ts'
import { inWorkspace } from '../store/database.ts'
import {
  addIssues,
  changeImport,
  changeImportFile,
  findImportJob,
  type ImportJob,
  noteProgress,
  resetImport,
} from '../store/imports.ts'
import { addMessages } from '../store/messages.ts'
import { getAllNorms } from '../store/norms.ts'
import { addRecords, listAccountsOfRecords } from '../store/records.ts'
import { assessAccounts } from './assess-accounts.ts'
import type { Deps } from './deps.ts'
import { placeMessages } from './place-messages.ts'
import type { FileToRead } from './read-file.ts'
import { sampleFiles, sampleNames, sampleShift, shiftItem } from './sample.ts'

type RunDeps = Pick<Deps, 'db' | 'now' | 'compute' | 'uploads' | 'sample'>
type Key = { readonly workspaceId: string; readonly importId: string }

/** How often a running import looks whether somebody asked to stop. */
const LOOK_EVERY = 1000

/**
 * Reads the files of an import, places what they brought and assesses the accounts it touched.
 *
 * It may be killed at any point and run again: every message has one place, and where the run before
 * may have placed messages already, all accounts are assessed.
 */
export async function runImport(deps: RunDeps, key: Key): Promise<void> {
  const job = await inWorkspace(deps.db, key.workspaceId, async (trx) => {
    const found = await findImportJob(trx, key.importId)
    if (!found || !isUnfinished(found)) return undefined
    if (found.state !== 'assessing') await resetImport(trx, key.importId)
    return found
  })
  if (!job) return

  const isResumed = job.state === 'assessing'
  const wasStopped = isResumed ? job.stopRequested : await readFiles(deps, key, job)
  await change(deps, key, { state: 'assessing' })
  const touched = await placeImported(deps, key)
  await assessAccounts(deps, {
    workspaceId: key.workspaceId,
    ...(isResumed ? {} : { accountIds: touched }),
  })

  await change(deps, key, { state: wasStopped ? 'stopped' : 'done', finished_at: deps.now() })
  await rm(join(deps.uploads, key.importId), { recursive: true, force: true })
}

/** Places what an import brought; gives the accounts that changed by it, or have records of it. */
async function placeImported(
  deps: RunDeps,
  { workspaceId, importId }: Key,
): Promise<ReadonlySet<string>> {
  const changed = await placeMessages(deps, workspaceId)
  const ofRecords = await inWorkspace(deps.db, workspaceId, (trx) =>
    listAccountsOfRecords(trx, importId),
  )
  return new Set([...changed, ...ofRecords])
}

/** Marks an import that could not be finished, after every try. */
export async function failImport(deps: Pick<Deps, 'db' | 'now'>, key: Key): Promise<void> {
  await inWorkspace(deps.db, key.workspaceId, async (trx) => {
    const job = await findImportJob(trx, key.importId)
    if (!job || !isUnfinished(job)) return
    await changeImport(trx, key.importId, { state: 'failed', finished_at: deps.now() })
  })
}

function isUnfinished({ state }: ImportJob): boolean {
  return state === 'queued' || state === 'reading' || state === 'assessing'
}

function change(
  { db }: Pick<Deps, 'db'>,
  { workspaceId, importId }: Key,
  to: Parameters<typeof changeImport>[2],
): Promise<void> {
  return inWorkspace(db, workspaceId, (trx) => changeImport(trx, importId, to))
}

/** Reads file after file; gives whether it was asked to stop. */
async function readFiles(deps: RunDeps, key: Key, job: ImportJob): Promise<boolean> {
  const timeZone = await zoneOfClients(deps, key)
  const stopping = new AbortController()
  const timer = setInterval(() => void stopWhenAsked(deps, key, stopping), LOOK_EVERY)
  const sample = sampleFiles(deps.sample)
  let bytesBefore = 0
  try {
    for (const { no, name, size } of job.files) {
      if (stopping.signal.aborted) break
      const path = job.isSample ? sample[no] : join(deps.uploads, key.importId, String(no))
      if (path) await readOne(deps, key, job, { no, name, path, timeZone, bytesBefore, stopping })
      bytesBefore += size
    }
  } finally {
    clearInterval(timer)
  }
  return stopping.signal.aborted
}

/** The sample's clients say nothing of where the agency's own are. */
async function zoneOfClients(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Key,
): Promise<string | undefined> {
  const { defaults, accounts } = await inWorkspace(db, workspaceId, getAllNorms)
  const own = Object.entries(accounts).filter(([id]) => !(id in sampleNames))
  return zoneOfFiles({ defaults, accounts: Object.fromEntries(own) })
}

async function stopWhenAsked(
  { db }: Pick<Deps, 'db'>,
  { workspaceId, importId }: Key,
  stopping: AbortController,
): Promise<void> {
  const job = await inWorkspace(db, workspaceId, (trx) => findImportJob(trx, importId)).catch(
    () => 'unknown' as const,
  )
  if (job !== 'unknown' && (!job || job.stopRequested)) stopping.abort()
}

type OpenFile = FileToRead & {
  readonly no: number
  readonly bytesBefore: number
  readonly stopping: AbortController
}

async function readOne(deps: RunDeps, key: Key, job: ImportJob, file: OpenFile): Promise<void> {
  const { workspaceId, importId } = key
  const mark = (state: Parameters<typeof changeImportFile>[3]) =>
    inWorkspace(deps.db, workspaceId, (trx) => changeImportFile(trx, importId, file.no, state))
  const tally = { messages: 0, refused: false }

  await mark({ state: 'reading' })
  try {
    const { format } = await deps.compute.readFile(
      { path: file.path, name: file.name, timeZone: file.timeZone },
      (items, bytesDone) => keep(deps, key, job, file, { items, bytesDone, tally }),
      file.stopping.signal,
    )
    await mark({ format, state: tally.refused && tally.messages === 0 ? 'refused' : 'read' })
  } catch (error) {
    if (file.stopping.signal.aborted) return mark({ state: 'stopped' })
    if (isOurs(error)) throw error
    await inWorkspace(deps.db, workspaceId, (trx) =>
      addIssues(trx, importId, file.no, [unreadable(error)]),
    )
    await mark({ state: tally.messages > 0 ? 'read' : 'refused' })
  }
}

/** An error of the database or of ours is no fault of the file: the whole job is tried again. */
function isOurs(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

const unreadable = (error: unknown): ImportIssue => ({
  code: 'file.unreadable',
  place: null,
  detail: (error instanceof Error ? error.message : String(error)).slice(0, 500),
  messages: 0,
})

const refusals: ReadonlySet<ImportIssue['code']> = new Set([
  'file.unknown_format',
  'file.empty',
  'file.too_large',
  'file.unreadable',
  'archive.refused',
])

/** Writes one batch down, with how far the import is: all of it or nothing. */
async function keep(
  deps: RunDeps,
  { workspaceId, importId }: Key,
  job: ImportJob,
  file: OpenFile,
  batch: {
    items: readonly ImportItem[]
    bytesDone: number
    tally: { messages: number; refused: boolean }
  },
): Promise<void> {
  const { messages, records, issues } = sort(batch.items, job)
  const { isSample } = job
  const read = batch.tally.messages + messages.length
  const stop = await inWorkspace(deps.db, workspaceId, async (trx) => {
    // The import may have been removed (the sample can be, while it is read): then nothing is kept.
    if (!(await findImportJob(trx, importId))) return true
    const added = await addMessages(trx, messages, {
      importId,
      file: file.name,
      isSample,
      now: deps.now(),
    })
    await addRecords(trx, records, { importId, isSample })
    await addIssues(trx, importId, file.no, issues)
    await changeImportFile(trx, importId, file.no, { messages: read })
    const bytesDone = file.bytesBefore + batch.bytesDone
    return noteProgress(trx, importId, { bytesDone, read: messages.length, added })
  })
  batch.tally.messages = read
  batch.tally.refused ||= issues.some(({ code }) => refusals.has(code))
  if (stop) file.stopping.abort()
}

function sort(items: readonly ImportItem[], job: ImportJob) {
  const shift = job.isSample ? sampleShift(job.startedAt) : 0
  const messages: Message[] = []
  const records: Record[] = []
  const issues: ImportIssue[] = []
  for (const item of items) {
    const moved = shift === 0 ? item : shiftItem(item, shift)
    if (moved.kind === 'message') messages.push(moved.message)
    else if (moved.kind === 'record') records.push(moved.record)
    else issues.push(moved.issue)
  }
  return { messages, records, issues }
}
