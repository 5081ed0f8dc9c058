import { AppError } from '../errors.ts'
import type { CorrectionView } from '../model/correction.ts'
import type { Correction } from '../model/record.ts'
import { storable, type WorkspaceDb } from './database.ts'

export async function addCorrectionRow(
  trx: WorkspaceDb,
  correction: Omit<CorrectionView, 'user'> & { accountId: string; userId: string },
): Promise<void> {
  const { id, accountId, userId, why, ...rest } = correction
  await trx
    .insertInto('correction')
    .values({
      ...rest,
      workspace_id: trx.workspaceId,
      correction_id: id,
      account_id: accountId,
      user_id: userId,
      why: why === null ? null : storable(why),
    })
    .execute()
}

export async function deleteCorrection(
  trx: WorkspaceDb,
  accountId: string,
  correctionId: string,
): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('correction')
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .where('correction_id', '=', correctionId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new AppError('correction.not_found')
}

/** An account's corrections with the names of those who made them, the newest first. */
export async function listCorrections(
  trx: WorkspaceDb,
  accountId: string,
): Promise<CorrectionView[]> {
  return trx
    .selectFrom('correction')
    .leftJoin('auth_user', 'auth_user.id', 'correction.user_id')
    .select(['correction_id as id', 'evidence', 'verdict', 'why', 'auth_user.name as user', 'at'])
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .orderBy('correction_id', 'desc')
    .execute()
}

/** The same as records, as the engine reads them. */
export async function listCorrectionRecords(
  trx: WorkspaceDb,
  accountId: string,
): Promise<Correction[]> {
  const corrections = await listCorrections(trx, accountId)
  return corrections.map((correction) => ({
    ...correction,
    type: 'correction',
    account: accountId,
  }))
}
