import { betterAuth } from 'better-auth'
import { newId } from '../std/id.ts'
import type { Db } from '../store/database.ts'
import { findActor } from '../store/members.ts'
import type { Auth } from '../model/auth.ts'

const DAY = 24 * 60 * 60

export type AuthOptions = {
  readonly db: Db
  readonly secret: string
  /** Where people reach us; with https, cookies are for this host alone and never sent in the clear. */
  readonly publicUrl: string | undefined
}

/**
 * Sign-in by e-mail and password over better-auth, of which none of the routes are exposed.
 *
 * Its cookie cache stays off: a session that ends must end at once (ASVS 8.3.2), and every request
 * looks up its member anyway.
 */
export async function createAuth({ db, secret, publicUrl }: AuthOptions): Promise<Auth> {
  const isSecure = publicUrl?.startsWith('https:') ?? false
  const auth = betterAuth({
    database: { db, type: 'postgres', transaction: true },
    secret,
    baseURL: publicUrl ?? 'http://localhost',
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
    },
    session: {
      modelName: 'auth_session',
      fields: sessionFields,
      expiresIn: 30 * DAY,
      updateAge: DAY,
    },
    user: { modelName: 'auth_user', fields: { emailVerified: 'email_verified', ...dates } },
    account: { modelName: 'auth_account', fields: accountFields },
    verification: {
      modelName: 'auth_verification',
      fields: { expiresAt: 'expires_at', ...dates },
    },
    advanced: {
      database: { generateId: () => newId() },
      useSecureCookies: false,
      cookies: {
        session_token: { name: isSecure ? '__Host-rapport-session' : 'rapport-session' },
      },
      defaultCookieAttributes: { secure: isSecure, sameSite: 'lax', httpOnly: true, path: '/' },
    },
  })
  const context = await auth.$context

  return {
    async currentActor(cookie) {
      if (!cookie) return undefined
      const found = await auth.api.getSession({ headers: new Headers({ cookie }) })
      return found ? findActor(db, found.user.id) : undefined
    },
    async signIn({ email, password }) {
      const body = { email: email.toLowerCase(), password }
      const response = await auth.api.signInEmail({ body, asResponse: true })
      return response.ok ? { cookies: response.headers.getSetCookie() } : undefined
    },
    async signOut(cookie) {
      const headers = new Headers(cookie ? { cookie } : {})
      const response = await auth.api.signOut({ headers, asResponse: true })
      return { cookies: response.headers.getSetCookie() }
    },
    hashPassword: (password) => context.password.hash(password),
  }
}

const dates = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

const sessionFields = {
  userId: 'user_id',
  expiresAt: 'expires_at',
  ipAddress: 'ip_address',
  userAgent: 'user_agent',
  ...dates,
} as const

const accountFields = {
  accountId: 'account_id',
  providerId: 'provider_id',
  userId: 'user_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
  ...dates,
} as const
