import { renderAssessment } from '../core/reports/render-assessment.ts'
import type { Account } from '../model/account.ts'
import type { AssessmentView, HistoryPoint } from '../model/assessment.ts'
import type { CorrectionView } from '../model/correction.ts'
import type { Language } from '../model/language.ts'
import type { Actor } from '../model/user.ts'
import { getAccount } from '../store/accounts.ts'
import { getAssessment } from '../store/assessments.ts'
import { listCorrections } from '../store/corrections.ts'
import { inWorkspace } from '../store/database.ts'
import { traitNorms } from '../store/traits.ts'
import type { Deps } from './deps.ts'

export type AccountPage = {
  account: Account
  asOf: Date
  assessmentId: string
  assessment: AssessmentView
  history: HistoryPoint[]
  corrections: CorrectionView[]
}

/** All that is said of one account, in the reader's language, and its past. */
export function readAccount(
  { db }: Pick<Deps, 'db'>,
  { user, workspaceId }: Actor,
  { accountId, lang = user.language }: { accountId: string; lang?: Language | undefined },
): Promise<AccountPage> {
  return inWorkspace(db, workspaceId, async (trx) => {
    const account = await getAccount(trx, accountId)
    const { id, asOf, assessment, history } = await getAssessment(trx, accountId)
    const { traits } = await traitNorms(trx)
    return {
      account,
      asOf,
      assessmentId: id,
      assessment: { ...renderAssessment(assessment, lang, traits), name: account.name },
      history,
      corrections: await listCorrections(trx, accountId),
    }
  })
}
