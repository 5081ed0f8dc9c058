import * as z from 'zod'
import { MessageInContext, Timeline } from '../../model/timeline.ts'
import type { Deps } from '../../usecases/deps.ts'
import { listMessages } from '../../usecases/list-messages.ts'
import { readMessage } from '../../usecases/read-message.ts'
import { AccountId, type App, answers, MessageId, NoQuery } from '../openapi.ts'
import { currentActor } from '../session.ts'

const AccountParams = z.strictObject({ accountId: AccountId })

export function messageRoutes(app: App, deps: Deps): void {
  app.get(
    '/accounts/:accountId/messages',
    {
      schema: {
        summary: "The account's timeline, newest first; `before` is the `next` of a page.",
        params: AccountParams,
        querystring: z.strictObject({
          before: z.string().max(1200).optional(),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: answers(200, Timeline),
      },
    },
    (request) => listMessages(deps, currentActor(request), { ...request.params, ...request.query }),
  )

  app.get(
    '/accounts/:accountId/messages/:messageId',
    {
      schema: {
        summary: 'A message, with up to two before and after it in its conversation.',
        params: AccountParams.extend({ messageId: MessageId }),
        querystring: NoQuery,
        response: answers(200, MessageInContext),
      },
    },
    (request) => readMessage(deps, currentActor(request), request.params),
  )
}
