import type { Actor } from './user.ts'

/** Who signs in and how it is remembered; `cookies` are Set-Cookie values. */
export type Auth = {
  currentActor(cookie: string | undefined): Promise<Actor | undefined>
  signIn(credentials: {
    readonly email: string
    readonly password: string
  }): Promise<{ readonly cookies: readonly string[] } | undefined>
  signOut(cookie: string | undefined): Promise<{ readonly cookies: readonly string[] }>
  hashPassword(password: string): Promise<string>
}
