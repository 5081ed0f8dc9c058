import * as z from 'zod'
import { AppError } from '../../errors.ts'
import { type App, answers, NoQuery } from '../openapi.ts'

const Alive = z.object({ ok: z.literal(true) })

export function healthRoutes(app: App, isReady: () => Promise<boolean>): void {
  app.get(
    '/healthz',
    {
      schema: {
        summary: 'Whether the process answers.',
        querystring: NoQuery,
        response: answers(200, Alive),
      },
    },
    () => ({ ok: true as const }),
  )

  app.get(
    '/readyz',
    {
      schema: {
        summary: 'Whether the database answers too.',
        querystring: NoQuery,
        response: answers(200, Alive),
      },
    },
    async () => {
      if (!(await isReady())) throw new AppError('server.busy')
      return { ok: true as const }
    },
  )
}
