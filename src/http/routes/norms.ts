import * as z from 'zod'
import { NormsChange } from '../../model/history.ts'
import { AccountNorms, TimeZone } from '../../model/norms.ts'
import type { Deps } from '../../usecases/deps.ts'
import { readNorms } from '../../usecases/read-norms.ts'
import { readNormsHistory } from '../../usecases/norms-history.ts'
import { saveNorms } from '../../usecases/save-norms.ts'
import { AccountId, type App, answers, NoQuery } from '../openapi.ts'
import { currentActor } from '../session.ts'

const AccountParams = z.strictObject({ accountId: AccountId })
const People = z.array(z.string().trim().min(1).max(300)).max(1000).default([])
const Text = z.string().trim().max(300)

/** The norms as a request may give them: every text and list bounded, and nothing unknown. */
const NormsBody = z.strictObject({
  ...AccountNorms.shape,
  timeZone: TimeZone.max(100).optional(),
  workDays: z.array(z.int().min(1).max(7)).max(7).optional(),
  since: z.iso.date().max(10).optional(),
  holidays: z.string().max(20).optional(),
  pauses: z
    .array(
      z.strictObject({
        from: z.iso.date().max(10),
        to: z.iso.date().max(10),
        why: Text.optional(),
      }),
    )
    .max(200)
    .optional(),
  endsOn: z.iso.date().max(10).nullish(),
  weights: z.record(z.string().max(100), z.number().gt(0).max(100)).optional(),
  people: z.strictObject({ provider: People, client: People }).optional(),
})

const NormsView = z.object({ version: z.int(), norms: AccountNorms })

export function normsRoutes(app: App, deps: Deps): void {
  app.get(
    '/accounts/:accountId/norms',
    {
      schema: {
        summary: 'What is normal for this account, as set by hand; version 0 where nothing is.',
        params: AccountParams,
        querystring: NoQuery,
        response: answers(200, NormsView),
      },
    },
    (request) => readNorms(deps, currentActor(request), request.params),
  )

  app.get(
    '/accounts/:accountId/norms-history',
    {
      schema: {
        summary: 'Who changed what of these norms, and when; the newest first.',
        params: AccountParams,
        querystring: NoQuery,
        response: answers(200, z.object({ versions: z.array(NormsChange) })),
      },
    },
    (request) => readNormsHistory(deps, currentActor(request), request.params),
  )

  app.put(
    '/accounts/:accountId/norms',
    {
      schema: {
        summary: 'Sets what is normal for this account; it is assessed anew.',
        params: AccountParams,
        body: NormsBody,
        response: answers(200, NormsView.extend({ assessmentId: z.string() })),
      },
    },
    (request) => saveNorms(deps, currentActor(request), { ...request.params, norms: request.body }),
  )
}
