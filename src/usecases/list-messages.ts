import type { Timeline } from '../model/timeline.ts'
import type { Actor } from '../model/user.ts'
import { getAccount } from '../store/accounts.ts'
import { inWorkspace } from '../store/database.ts'
import { listTimeline } from '../store/messages.ts'
import type { Deps } from './deps.ts'

/** One page of an account's timeline, newest first. */
export function listMessages(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
  { accountId, ...page }: { accountId: string; before?: string | undefined; limit: number },
): Promise<Timeline> {
  return inWorkspace(db, workspaceId, async (trx) => {
    await getAccount(trx, accountId)
    return listTimeline(trx, accountId, page)
  })
}
