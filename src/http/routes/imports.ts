import * as z from 'zod'
import { AppError } from '../../errors.ts'
import { Import } from '../../model/import.ts'
import { addSpeakers } from '../../usecases/add-speakers.ts'
import type { Deps } from '../../usecases/deps.ts'
import { listIssuesAsCsv } from '../../usecases/list-issues-as-csv.ts'
import { listImports } from '../../usecases/list-imports.ts'
import { readImport } from '../../usecases/read-import.ts'
import { startImport } from '../../usecases/start-import.ts'
import { stopImport } from '../../usecases/stop-import.ts'
import { undoImport } from '../../usecases/undo-import.ts'
import { type App, answers, Id, noContent, NoQuery, Nothing, Problem } from '../openapi.ts'
import { currentActor } from '../session.ts'
import { receiveFiles } from '../uploads.ts'

const ImportParams = z.strictObject({ importId: Id })

export function importRoutes(app: App, deps: Deps): void {
  app.post(
    '/imports',
    {
      schema: {
        summary: 'Takes files in, as multipart/form-data with any field names, and reads them.',
        consumes: ['multipart/form-data'],
        response: answers(202, Import),
      },
    },
    async (request, reply) => {
      if (!request.isMultipart()) throw new AppError('import.no_files')
      const actor = currentActor(request)
      return reply
        .code(202)
        .send(await startImport(deps, actor, (folder) => receiveFiles(request, folder)))
    },
  )

  app.get(
    '/imports',
    {
      schema: {
        summary: 'All imports, the newest first.',
        querystring: NoQuery,
        response: answers(200, z.object({ imports: z.array(Import) })),
      },
    },
    (request) => listImports(deps, currentActor(request)),
  )

  app.get(
    '/imports/:importId',
    {
      schema: {
        summary: 'How far an import is and what it brought.',
        params: ImportParams,
        querystring: NoQuery,
        response: answers(200, Import),
      },
    },
    (request) => readImport(deps, currentActor(request), request.params),
  )

  app.post(
    '/imports/:importId/stop',
    {
      schema: {
        summary: 'Stops an import; what was read so far stays until it is undone.',
        params: ImportParams,
        body: Nothing,
        response: answers(200, Import),
      },
    },
    (request) => stopImport(deps, currentActor(request), request.params),
  )

  app.delete(
    '/imports/:importId',
    {
      schema: {
        summary: 'Undoes an import: removes what it alone brought in.',
        params: ImportParams,
        response: noContent,
      },
    },
    async (request, reply) => {
      await undoImport(deps, currentActor(request), request.params)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/imports/:importId/issues.csv',
    {
      schema: {
        summary: 'All that could not be read, as a table.',
        params: ImportParams,
        querystring: NoQuery,
        produces: ['text/csv'],
        response: { 200: z.string(), default: Problem },
      },
    },
    async (request, reply) => {
      const csv = await listIssuesAsCsv(deps, currentActor(request), request.params)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="issues.csv"')
        .send(csv)
    },
  )

  app.post(
    '/imports/:importId/speakers',
    {
      schema: {
        summary: 'Says which speakers of chats and calls are ours.',
        params: ImportParams,
        body: z.strictObject({ provider: z.array(z.string().trim().min(1).max(300)).max(500) }),
        response: answers(202, Import),
      },
    },
    async (request, reply) =>
      reply
        .code(202)
        .send(
          await addSpeakers(deps, currentActor(request), { ...request.params, ...request.body }),
        ),
  )
}
