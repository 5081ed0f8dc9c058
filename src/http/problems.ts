import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { AppError, type ErrorCode } from '../errors.ts'
import type { Problem } from './openapi.ts'

const statusOf: Record<ErrorCode, number> = {
  'session.required': 401,
  'session.wrong_credentials': 401,
  'session.too_many_attempts': 429,
  'setup.closed': 403,
  'request.invalid': 400,
  'request.foreign_origin': 403,
  'request.too_many': 429,
  'request.too_large': 413,
  'route.not_found': 404,
  'account.not_found': 404,
  'account.not_assessed': 409,
  'message.not_found': 404,
  'evidence.not_found': 404,
  'correction.not_found': 404,
  'import.not_found': 404,
  'import.no_files': 400,
  'import.too_many_files': 413,
  'import.file_too_large': 413,
  'import.still_running': 409,
  'import.too_many': 429,
  'sample.missing': 404,
  'norms.unknown_trait': 422,
  'norms.unknown_holidays': 422,
  'trait.not_found': 404,
  'trait.weight_not_above_zero': 422,
  'trait.keeps_its_name': 422,
  'trait.name_taken': 409,
  'trait.too_many': 409,
  'trait.phrase_unreadable': 422,
  'trait.phrase_too_loose': 422,
  'trait.phrase_says_nothing': 422,
  'server.busy': 503,
}

/** What Fastify and its plugins refuse, in our codes. */
const codeOfStatus: Partial<Record<number, ErrorCode>> = {
  400: 'request.invalid',
  406: 'request.invalid',
  413: 'request.too_large',
  415: 'request.invalid',
  429: 'request.too_many',
  503: 'server.busy',
}

const codeOfPlugin: Partial<Record<string, ErrorCode>> = {
  FST_REQ_FILE_TOO_LARGE: 'import.file_too_large',
  FST_FILES_LIMIT: 'import.too_many_files',
  FST_PARTS_LIMIT: 'import.too_many_files',
}

/** Answers an error as a problem; a bug becomes a 500 with an id that the log knows too. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  return sendProblem(reply, toProblem(error, request))
}

export function answerNotFound(reply: FastifyReply) {
  return sendProblem(reply, problemOf(new AppError('route.not_found')))
}

function sendProblem(reply: FastifyReply, problem: Problem) {
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problem)
}

function toProblem(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof AppError) return problemOf(error)
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map(({ instancePath, message }) => ({
      path: instancePath,
      message: message ?? 'is not valid',
    }))
    return { ...problemOf(new AppError('request.invalid')), issues }
  }
  const code = codeOfPlugin[error.code] ?? codeOfStatus[error.statusCode ?? 500]
  return code ? problemOf(new AppError(code)) : bugOf(error, request)
}

function problemOf(error: AppError): Problem {
  return {
    type: 'about:blank',
    title: error.message,
    status: statusOf[error.code],
    code: error.code,
    ...(error.issues.length > 0 ? { issues: [...error.issues] } : {}),
  }
}

function bugOf(error: Error, request: FastifyRequest): Problem {
  const id = randomUUID()
  request.log.error({ err: error, id }, 'a bug')
  return {
    type: `urn:uuid:${id}`,
    title: 'Something went wrong on our side. The log knows more under this id.',
    status: 500,
    code: 'server.bug',
  }
}
