import * as z from 'zod'
import { AppError } from '../../errors.ts'
import { Language } from '../../model/language.ts'
import { Theme, User } from '../../model/user.ts'
import { Session } from '../../model/workspace.ts'
import { changeMe } from '../../usecases/change-me.ts'
import type { Deps } from '../../usecases/deps.ts'
import { readSession } from '../../usecases/read-session.ts'
import { setUp } from '../../usecases/set-up.ts'
import type { LoginLimit } from '../login-limit.ts'
import { type App, answers, noContent, NoQuery } from '../openapi.ts'
import { currentActor, setCookies } from '../session.ts'

export const Us = z.array(z.string().trim().min(1).max(300)).min(1).max(200)
const Name = z.string().trim().min(1).max(200)
const Email = z.email().max(254)
const Password = z.string().min(10).max(128)

const Setup = z.strictObject({
  agency: Name,
  us: Us,
  name: Name,
  email: Email,
  password: Password,
  language: Language,
})
const Credentials = z.strictObject({ email: Email, password: z.string().min(1).max(128) })

export function sessionRoutes(app: App, deps: Deps, limit: LoginLimit): void {
  app.get(
    '/session',
    {
      config: { isPublic: true },
      schema: {
        summary: 'Who is signed in, and whether anybody ever was.',
        querystring: NoQuery,
        response: answers(200, Session),
      },
    },
    (request) => readSession(deps, request.actor),
  )

  app.post(
    '/setup',
    {
      config: { isPublic: true },
      schema: {
        summary: 'Makes the workspace and its first user, once, and signs in.',
        body: Setup,
        response: answers(201, Session),
      },
    },
    async (request, reply) => {
      const actor = await setUp(deps, request.body)
      const signedIn = await deps.auth.signIn(request.body)
      setCookies(reply, signedIn?.cookies ?? [])
      return reply.code(201).send(await readSession(deps, actor))
    },
  )

  app.post(
    '/session',
    {
      config: { isPublic: true },
      schema: {
        summary: 'Signs in.',
        body: Credentials,
        response: answers(200, Session),
      },
    },
    async (request, reply) => {
      const { email } = request.body
      if (!limit.allows(email, request.ip)) throw new AppError('session.too_many_attempts')
      const signedIn = await deps.auth.signIn(request.body)
      if (!signedIn) {
        limit.failed(email, request.ip)
        throw new AppError('session.wrong_credentials')
      }
      limit.succeeded(email, request.ip)
      setCookies(reply, signedIn.cookies)
      return readSession(deps, await deps.auth.currentActor(cookieHeader(signedIn.cookies)))
    },
  )

  app.delete(
    '/session',
    {
      config: { isPublic: true },
      schema: { summary: 'Signs out.', response: noContent },
    },
    async (request, reply) => {
      setCookies(reply, (await deps.auth.signOut(request.headers.cookie)).cookies)
      return reply.code(204).send(null)
    },
  )

  app.patch(
    '/me',
    {
      schema: {
        summary: 'Changes how the user is named and likes to read.',
        body: z.strictObject({
          name: Name.optional(),
          language: Language.optional(),
          theme: Theme.optional(),
        }),
        response: answers(200, User),
      },
    },
    (request) => changeMe(deps, currentActor(request), request.body),
  )
}

/** The Cookie header with which a browser would answer these Set-Cookie values. */
function cookieHeader(cookies: readonly string[]): string {
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}
