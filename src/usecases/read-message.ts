import type { MessageInContext } from '../model/timeline.ts'
import type { Actor } from '../model/user.ts'
import { inWorkspace } from '../store/database.ts'
import { getMessageInContext } from '../store/messages.ts'
import type { Deps } from './deps.ts'

/** A message between its neighbours in the conversation. */
export function readMessage(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
  { accountId, messageId }: { accountId: string; messageId: string },
): Promise<MessageInContext> {
  return inWorkspace(db, workspaceId, (trx) => getMessageInContext(trx, accountId, messageId))
}
