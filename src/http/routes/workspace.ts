import * as z from 'zod'
import { Language } from '../../model/language.ts'
import { Workspace } from '../../model/workspace.ts'
import { changeWorkspace } from '../../usecases/change-workspace.ts'
import type { Deps } from '../../usecases/deps.ts'
import { readWorkspace } from '../../usecases/read-workspace.ts'
import { type App, answers, NoQuery } from '../openapi.ts'
import { currentActor } from '../session.ts'
import { Us } from './session.ts'

export function workspaceRoutes(app: App, deps: Deps): void {
  app.get(
    '/workspace',
    {
      schema: {
        summary: "The agency's own space.",
        querystring: NoQuery,
        response: answers(200, Workspace),
      },
    },
    (request) => readWorkspace(deps, currentActor(request)),
  )

  app.patch(
    '/workspace',
    {
      schema: {
        summary: 'Changes the workspace; a change of `us` places and assesses everything anew.',
        body: z.strictObject({
          name: z.string().trim().min(1).max(200).optional(),
          us: Us.optional(),
          language: Language.optional(),
        }),
        response: answers(200, Workspace),
      },
    },
    (request) => changeWorkspace(deps, currentActor(request), request.body),
  )
}
