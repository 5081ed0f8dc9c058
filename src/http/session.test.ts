import { beforeAll, describe, expect, test } from 'vitest'
import { asking, now, owner, signedUp, testApp, type TestApp } from './app.test-kit.ts'
import { createLoginLimit } from './login-limit.ts'

let server: TestApp
beforeAll(async () => {
  server = await testApp()
})

const credentials = { email: owner.email, password: owner.password }

describe('the first start', () => {
  test('asks for set-up, which happens once even when asked for many times at once', async () => {
    const ask = asking(server.app)
    expect((await ask('GET', '/api/session')).body).toEqual({
      needsSetup: true,
      user: null,
      workspace: null,
    })
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        ask('POST', '/api/setup', { ...owner, email: `u${index}@lumenoak.example` }),
      ),
    )
    expect(all.map(({ status }) => String(status)).toSorted()).toEqual(
      '201 403 403 403 403 403'.split(' '),
    )
    const users = await server.owner.selectFrom('auth_user').select('email').execute()
    const workspaces = await server.owner.selectFrom('workspace').select('name').execute()
    expect([users.length, workspaces.length]).toEqual([1, 1])

    const again = await ask('POST', '/api/setup', owner)
    expect([again.status, again.body['code']]).toEqual([403, 'setup.closed'])
  })

  test('a password of nine characters is refused', async () => {
    const { status, body } = await asking(server.app)('POST', '/api/setup', {
      ...owner,
      password: '123456789',
    })
    expect([status, body['code']]).toEqual([400, 'request.invalid'])
  })
})

describe('a session', () => {
  let other: TestApp
  beforeAll(async () => {
    other = await testApp()
    await signedUp(other.app)
  })

  test('is a cookie that no script reads, ends at once, and is new at each sign-in', async () => {
    const ask = asking(other.app)
    const response = await other.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: credentials,
    })
    const header = String(response.headers['set-cookie'])
    expect(header).toMatch(/^rapport-session=/)
    expect(header).toContain('HttpOnly')
    expect(header).toContain('SameSite=Lax')
    expect(header).not.toContain('Secure')

    const first = await ask('POST', '/api/session', credentials)
    const second = await ask('POST', '/api/session', credentials)
    expect(first.cookies).not.toBe(second.cookies)
    expect(first.body['user']).toMatchObject({ email: owner.email, theme: 'system' })

    const signedIn = asking(other.app, first.cookies)
    expect((await signedIn('GET', '/api/workspace')).status).toBe(200)
    expect((await signedIn('DELETE', '/api/session')).status).toBe(204)
    expect((await signedIn('GET', '/api/workspace')).status).toBe(401)
    expect((await asking(other.app, second.cookies)('GET', '/api/workspace')).status).toBe(200)
  })

  test('keeps how its user likes to read', async () => {
    const { cookies } = await asking(other.app)('POST', '/api/session', credentials)
    const ask = asking(other.app, cookies)
    await ask('PATCH', '/api/me', { theme: 'dark', language: 'th', name: 'Anne' })
    expect((await ask('GET', '/api/session')).body['user']).toMatchObject({
      name: 'Anne',
      theme: 'dark',
      language: 'th',
    })
  })

  test('says the same of a wrong password and an unknown address', async () => {
    const ask = asking(other.app)
    const wrong = await ask('POST', '/api/session', { ...credentials, password: 'wrong' })
    const unknown = await ask('POST', '/api/session', { ...credentials, email: 'x@y.example' })
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body])
    expect(wrong.body['code']).toBe('session.wrong_credentials')
  })

  test('takes no list for an address, and no unknown field', async () => {
    const ask = asking(other.app)
    for (const body of [
      { ...credentials, email: [owner.email] },
      { ...credentials, rememberMe: true },
      { ...credentials, password: 'x'.repeat(129) },
    ]) {
      expect((await ask('POST', '/api/session', body)).status).toBe(400)
    }
  })

  test('over https has a cookie for this host alone', async () => {
    const secure = await testApp({ publicUrl: 'https://rapport.example' })
    await signedUp(secure.app)
    const { headers } = await secure.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: credentials,
    })
    expect(String(headers['set-cookie'])).toMatch(/^__Host-rapport-session=.*Secure/)
    expect(headers['strict-transport-security']).toContain('max-age')
  })
})

describe('wrong passwords', () => {
  test('are counted by account and address, and forgotten after a while', () => {
    let at = now
    const limit = createLoginLimit(() => at)
    for (let tries = 0; tries < 5; tries++) limit.failed('a@b.example', '1.1.1.1')
    expect(limit.allows('A@b.example', '1.1.1.1')).toBe(false)
    expect(limit.allows('a@b.example', '2.2.2.2')).toBe(true)
    expect(limit.allows('other@b.example', '1.1.1.1')).toBe(true)
    at = new Date(now.getTime() + 16 * 60_000)
    expect(limit.allows('a@b.example', '1.1.1.1')).toBe(true)
  })

  test('too many are refused, the right one included', async () => {
    const { app } = await testApp()
    await signedUp(app)
    const ask = asking(app)
    for (let tries = 0; tries < 5; tries++) {
      await ask('POST', '/api/session', { ...credentials, password: 'wrong' })
    }
    const { status, body } = await ask('POST', '/api/session', credentials)
    expect([status, body['code']]).toEqual([429, 'session.too_many_attempts'])
  })
})

describe("another site's page", () => {
  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://localhost:4100' },
  ])('changes nothing: %o', async (headers) => {
    const { statusCode, body } = await server.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { host: 'localhost:4100', ...headers },
      payload: credentials,
    })
    expect([statusCode, JSON.parse(body).code]).toEqual([403, 'request.foreign_origin'])
  })

  test('our own does', async () => {
    const { statusCode } = await server.app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: {
        host: 'localhost:4100',
        origin: 'http://localhost:4100',
        'sec-fetch-site': 'same-origin',
      },
    })
    expect(statusCode).toBe(204)
  })
})
