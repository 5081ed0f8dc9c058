import { AppError } from '../errors.ts'
import type { Assessment } from '../model/assessment.ts'
import type { CorrectionView } from '../model/correction.ts'
import type { Actor } from '../model/user.ts'
import { newId } from '../std/id.ts'
import { getAccount } from '../store/accounts.ts'
import { getAssessment } from '../store/assessments.ts'
import { addCorrectionRow } from '../store/corrections.ts'
import { inWorkspace } from '../store/database.ts'
import { assessAccount } from './assess-accounts.ts'
import type { Deps } from './deps.ts'

/** Keeps what somebody said of a piece of evidence, and assesses the account by it. */
export async function addCorrection(
  deps: Pick<Deps, 'db' | 'now' | 'compute'>,
  { user, workspaceId }: Actor,
  given: {
    accountId: string
    evidence: string
    verdict: CorrectionView['verdict']
    why: string | null
  },
): Promise<{ correctionId: string; assessmentId: string }> {
  const { accountId, ...correction } = given
  const at = deps.now()
  const id = newId(at)
  await inWorkspace(deps.db, workspaceId, async (trx) => {
    await getAccount(trx, accountId)
    const { assessment } = await getAssessment(trx, accountId)
    if (!hasEvidence(assessment, given.evidence)) throw new AppError('evidence.not_found')
    await addCorrectionRow(trx, { ...correction, id, accountId, at, userId: user.id })
  })
  return { correctionId: id, assessmentId: await assessAccount(deps, { workspaceId, accountId }) }
}

function hasEvidence({ traits, warnings }: Assessment, id: string): boolean {
  return [...traits, ...warnings].some(({ evidence }) => evidence.some((one) => one.id === id))
}
