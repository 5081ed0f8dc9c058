import { Import } from '../../model/import.ts'
import type { Deps } from '../../usecases/deps.ts'
import { loadSample } from '../../usecases/load-sample.ts'
import { removeSample } from '../../usecases/remove-sample.ts'
import { type App, answers, noContent, Nothing } from '../openapi.ts'
import { currentActor } from '../session.ts'

export function sampleRoutes(app: App, deps: Deps): void {
  app.post(
    '/sample',
    {
      schema: {
        summary: "Loads the sample agency's conversations, as an import of its own.",
        body: Nothing,
        response: answers(202, Import),
      },
    },
    async (request, reply) => reply.code(202).send(await loadSample(deps, currentActor(request))),
  )

  app.delete(
    '/sample',
    { schema: { summary: 'Removes every trace of the sample.', response: noContent } },
    async (request, reply) => {
      await removeSample(deps, currentActor(request))
      return reply.code(204).send(null)
    },
  )
}
