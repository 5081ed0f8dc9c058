import { AppError } from '../errors.ts'
import type { AccountSummary } from '../model/account.ts'
import type { Assessment, HistoryPoint } from '../model/assessment.ts'
import { newId } from '../std/id.ts'
import { getAccount, listAccountIds } from '../store/accounts.ts'
import { saveAssessment } from '../store/assessments.ts'
import { listCorrectionRecords } from '../store/corrections.ts'
import { inWorkspace } from '../store/database.ts'
import { listPlacedMessages } from '../store/messages.ts'
import { getAllNorms, listNorms } from '../store/norms.ts'
import { listRecords } from '../store/records.ts'
import type { Deps } from './deps.ts'
import { normsSince } from './norms-history.ts'
import { urgencyOf } from './urgency.ts'

type AssessDeps = Pick<Deps, 'db' | 'now' | 'compute'>

/**
 * Assesses accounts of a workspace as of now, one after the other; left out, all of them.
 *
 * One that fails does not hold up the others: it is told of at the end.
 */
export async function assessAccounts(
  deps: AssessDeps,
  { workspaceId, accountIds }: { workspaceId: string; accountIds?: Iterable<string> },
): Promise<void> {
  const ids = accountIds ?? (await inWorkspace(deps.db, workspaceId, listAccountIds))
  const failures: Error[] = []
  for (const accountId of ids) {
    const failure = await failureOf(assessAccount(deps, { workspaceId, accountId }))
    if (failure) failures.push(failure)
  }
  throwAny(failures)
}

/** What went wrong with an account; nothing where it was merely deleted meanwhile. */
export async function failureOf(assessed: Promise<unknown>): Promise<Error | null> {
  try {
    await assessed
    return null
  } catch (error) {
    if (error instanceof AppError && error.code === 'account.not_found') return null
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Throws where any account failed, with what went wrong, and without a word of whose it was. */
export function throwAny(failures: readonly Error[]): void {
  const [first] = failures
  if (!first) return
  const { length } = failures
  const others = length > 1 ? ` (and ${length - 1} more)` : ''
  throw new Error(`an account could not be assessed: ${first.message}${others}`, { cause: first })
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
      normsSince: normsSince(await listNorms(trx, accountId)),
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
