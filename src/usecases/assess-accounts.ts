import type { AccountSummary } from '../model/account.ts'
import type { Assessment, HistoryPoint } from '../model/assessment.ts'
import { newId } from '../std/id.ts'
import { getAccount, listAccountIds } from '../store/accounts.ts'
import { saveAssessment } from '../store/assessments.ts'
import { listCorrectionRecords } from '../store/corrections.ts'
import { inWorkspace } from '../store/database.ts'
import { listPlacedMessages } from '../store/messages.ts'
import { getAllNorms } from '../store/norms.ts'
import { listRecords } from '../store/records.ts'
import type { Deps } from './deps.ts'
import { urgencyOf } from './urgency.ts'

type AssessDeps = Pick<Deps, 'db' | 'now' | 'compute'>

/** Assesses accounts of a workspace as of now, one after the other; left out, all of them. */
export async function assessAccounts(
  deps: AssessDeps,
  { workspaceId, accountIds }: { workspaceId: string; accountIds?: Iterable<string> },
): Promise<void> {
  const ids = accountIds ?? (await inWorkspace(deps.db, workspaceId, listAccountIds))
  for (const accountId of ids) await assessAccount(deps, { workspaceId, accountId })
}

/** Assesses one account as of now; gives the new assessment's id. */
export async function assessAccount(
  { db, now, compute }: AssessDeps,
  { workspaceId, accountId }: { workspaceId: string; accountId: string },
): Promise<string> {
  const asOf = now()
  const { account, norms } = await inWorkspace(db, workspaceId, async (trx) => ({
    norms: await getAllNorms(trx),
    account: {
      id: accountId,
      name: (await getAccount(trx, accountId)).name,
      messages: await listPlacedMessages(trx, accountId),
      records: [
        ...(await listRecords(trx, accountId)),
        ...(await listCorrectionRecords(trx, accountId)),
      ],
    },
  }))
  const { assessment, history } = await compute.assess(account, { norms, asOf })
  const id = newId(asOf)
  const summary = summaryOf(assessment, history)
  await inWorkspace(db, workspaceId, (trx) =>
    saveAssessment(trx, accountId, { id, asOf, assessment, history: [...history], summary }),
  )
  return id
}

const WEEKS = 12

/** What the portfolio shows of an assessment. */
export function summaryOf(
  assessment: Assessment,
  history: readonly HistoryPoint[],
): AccountSummary {
  const { health, direction, heard, warnings, workOn, ask } = assessment
  const [top] = warnings
  const estimates = history.slice(-WEEKS).map(({ estimate }) => estimate)
  return {
    languages: assessment.languages,
    health: {
      state: health.state,
      estimate: health.estimate,
      low: health.low,
      high: health.high,
      coverage: health.coverage,
    },
    direction,
    heard,
    topWarning: top ? { kind: top.kind, because: top.because } : null,
    warningCount: warnings.length,
    workOnCount: workOn.length,
    askDue: ask.map(({ due }) => due).toSorted()[0] ?? null,
    sparkline: [...Array<null>(WEEKS - estimates.length).fill(null), ...estimates],
    urgency: urgencyOf(assessment),
  }
}
