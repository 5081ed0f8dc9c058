import * as z from 'zod'
import { Account, Portfolio } from '../../model/account.ts'
import { AssessmentView, HistoryPoint } from '../../model/assessment.ts'
import { Moment } from '../../model/moment.ts'
import { CorrectionView } from '../../model/correction.ts'
import { addCorrection } from '../../usecases/add-correction.ts'
import { deleteAccount } from '../../usecases/delete-account.ts'
import type { Deps } from '../../usecases/deps.ts'
import { listAccounts } from '../../usecases/list-accounts.ts'
import { readAccount } from '../../usecases/read-account.ts'
import { removeCorrection } from '../../usecases/remove-correction.ts'
import { renameAccount } from '../../usecases/rename-account.ts'
import { AccountId, type App, answers, Id, LanguageQuery, noContent } from '../openapi.ts'
import { currentActor } from '../session.ts'

const AccountParams = z.strictObject({ accountId: AccountId })

const AccountPage = z.object({
  account: Account,
  asOf: Moment,
  assessmentId: z.string(),
  assessment: AssessmentView,
  history: z.array(HistoryPoint),
  corrections: z.array(CorrectionView),
})
const Reassessed = z.object({ assessmentId: z.string() })

export function accountRoutes(app: App, deps: Deps): void {
  app.get(
    '/accounts',
    {
      schema: {
        summary: 'The portfolio, the most urgent first.',
        querystring: LanguageQuery,
        response: answers(200, Portfolio),
      },
    },
    (request) => listAccounts(deps, currentActor(request), request.query),
  )

  app.get(
    '/accounts/:accountId',
    {
      schema: {
        summary: 'All that is said of one account, and its past.',
        params: AccountParams,
        querystring: LanguageQuery,
        response: answers(200, AccountPage),
      },
    },
    (request) => readAccount(deps, currentActor(request), { ...request.params, ...request.query }),
  )

  app.patch(
    '/accounts/:accountId',
    {
      schema: {
        summary: 'Renames an account.',
        params: AccountParams,
        body: z.strictObject({ name: z.string().trim().min(1).max(200) }),
        response: answers(200, Account),
      },
    },
    (request) => renameAccount(deps, currentActor(request), { ...request.params, ...request.body }),
  )

  app.delete(
    '/accounts/:accountId',
    {
      schema: {
        summary: 'Deletes an account with all its messages and records.',
        params: AccountParams,
        response: noContent,
      },
    },
    async (request, reply) => {
      await deleteAccount(deps, currentActor(request), request.params)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/accounts/:accountId/corrections',
    {
      schema: {
        summary: 'Says whether a piece of evidence is right; the account is assessed anew.',
        params: AccountParams,
        body: z.strictObject({
          evidence: z.string().min(1).max(1000),
          verdict: CorrectionView.shape.verdict,
          why: z.string().trim().max(2000).nullable(),
        }),
        response: answers(201, Reassessed.extend({ correctionId: z.string() })),
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(
          await addCorrection(deps, currentActor(request), { ...request.params, ...request.body }),
        ),
  )

  app.delete(
    '/accounts/:accountId/corrections/:correctionId',
    {
      schema: {
        summary: 'Takes a correction back; the account is assessed anew.',
        params: AccountParams.extend({ correctionId: Id }),
        response: answers(200, Reassessed),
      },
    },
    (request) => removeCorrection(deps, currentActor(request), request.params),
  )
}
