import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import * as z from 'zod'
import { Language } from '../model/language.ts'

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** An error as RFC 9457 writes it; `code` is what a program may act on. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  /** The fields that are wrong, where the request has the wrong form. */
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof Problem>

/** What a route answers: its success, and a problem otherwise. */
export function answers<Status extends 200 | 201 | 202, Schema extends z.ZodType>(
  status: Status,
  schema: Schema,
): Record<Status, Schema> & { default: typeof Problem } {
  const success: Record<number, Schema> = { [status]: schema }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed key widens to number.
  return { ...success, default: Problem } as Record<Status, Schema> & { default: typeof Problem }
}

export const noContent = { 204: z.null(), default: Problem } as const

/** A request that carries no body: nothing, or an empty object. */
export const Nothing = z.strictObject({}).nullish()
export const NoQuery = z.strictObject({})

/** The language to answer in; left out, the reader's own. */
export const LanguageQuery = z.strictObject({ lang: Language.optional() })

export const Id = z.uuid()
export const AccountId = z.string().min(1).max(500)
export const MessageId = z.string().min(1).max(1000)
