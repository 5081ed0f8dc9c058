import * as z from 'zod'
import { AppError } from '../errors.ts'
import { AccountSummary } from '../model/account.ts'
import { Assessment, HistoryPoint } from '../model/assessment.ts'
import { toJson, type WorkspaceDb } from './database.ts'

export type StoredAssessment = {
  readonly id: string
  readonly asOf: Date
  readonly assessment: Assessment
  readonly history: HistoryPoint[]
}

/** Keeps what was found of an account, in place of what was found before; of one that has gone meanwhile, nothing. */
export async function saveAssessment(
  trx: WorkspaceDb,
  accountId: string,
  { id, asOf, assessment, history, summary }: StoredAssessment & { summary: AccountSummary },
): Promise<void> {
  const found = {
    assessment_id: id,
    as_of: asOf,
    summary: toJson(z.encode(AccountSummary, summary)),
    current: toJson(z.encode(Assessment, assessment)),
    history: toJson(z.encode(z.array(HistoryPoint), history)),
  }
  const account = await trx
    .selectFrom('account')
    .select('account_id')
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .forShare()
    .executeTakeFirst()
  if (!account) return
  await trx
    .insertInto('assessment')
    .values({ workspace_id: trx.workspaceId, account_id: accountId, ...found })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'account_id']).doUpdateSet(found))
    .execute()
}

export async function getAssessment(
  trx: WorkspaceDb,
  accountId: string,
): Promise<StoredAssessment> {
  const row = await trx
    .selectFrom('assessment')
    .selectAll()
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (!row) throw new AppError('account.not_assessed')
  return {
    id: row.assessment_id,
    asOf: row.as_of,
    assessment: Assessment.parse(row.current),
    history: z.array(HistoryPoint).parse(row.history),
  }
}

export type SummaryRow = {
  readonly id: string
  readonly name: string
  readonly isSample: boolean
  readonly asOf: Date
  readonly summary: AccountSummary
}

/** The summaries of all assessed accounts, in no order. */
export async function listSummaries(trx: WorkspaceDb): Promise<SummaryRow[]> {
  const rows = await trx
    .selectFrom('assessment')
    .innerJoin('account', (join) =>
      join
        .onRef('account.workspace_id', '=', 'assessment.workspace_id')
        .onRef('account.account_id', '=', 'assessment.account_id'),
    )
    .select(['account.account_id as id', 'name', 'is_sample as isSample'])
    .select(['as_of as asOf', 'summary'])
    .where('assessment.workspace_id', '=', trx.workspaceId)
    .execute()
  return rows.map((row) => ({ ...row, summary: AccountSummary.parse(row.summary) }))
}
