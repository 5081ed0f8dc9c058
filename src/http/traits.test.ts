import { beforeEach, describe, expect, test } from 'vitest'
import { type Ask, type Answer, signedUp, testApp, type TestApp, upload } from './app.test-kit.ts'

let server: TestApp
let ask: Ask
let cookie: string
beforeEach(async () => {
  server = await testApp()
  ;({ ask, cookie } = await signedUp(server.app))
})

const mail = (id: string, from: string, to: string, text: string, at: string): string =>
  JSON.stringify({
    type: 'message',
    id,
    at,
    conversation: 'c1',
    from: { name: null, address: from },
    to: [{ name: null, address: to }],
    subject: 'Invoice',
    text,
    channel: 'email',
  })

async function importMail(): Promise<void> {
  const [som, ann] = ['som@acme.example', 'ann@lumenoak.example'] as const
  await upload(server.app, cookie, {
    'a.jsonl': [
      mail('m1', som, ann, 'Could you send the report?', '2026-06-01T09:00:00Z'),
      mail('m2', ann, som, 'Here it is. The invoice is still unpaid.', '2026-06-01T11:00:00Z'),
    ].join('\n'),
  })
  await server.runJobs()
}

const payment = {
  kind: 'bad',
  weight: 2,
  name: { en: 'Paying late' },
  meaning: { en: 'Invoices stay open longer than agreed.' },
  question: { en: 'Is anything about our invoices unclear?' },
  cues: { en: ['still (unpaid|open)'], pt: ['ainda em aberto'] },
}

const trait = async (id: string): Promise<Answer | undefined> =>
  (await ask('GET', '/api/traits')).body['traits']?.find((one) => String(one['id']) === id)

async function assessed(id: string): Promise<Answer | undefined> {
  const { body } = await ask('GET', '/api/accounts/acme.example')
  return body['assessment']?.['traits']?.find((one) => String(one['id']) === id)
}

describe('the weights of the agency', () => {
  test("reach every account under the account's own, in the background, with how far it is", async () => {
    await importMail()
    await ask('PUT', '/api/accounts/acme.example/norms', { weights: { 'poor-etiquette': 4 } })

    const weights = { 'poor-etiquette': 2, disengagement: 3 }
    const { status, body } = await ask('PUT', '/api/trait-weights', { weights })
    expect([status, body['assessing']]).toEqual([200, { done: 1, total: 1 }])
    expect((await assessed('disengagement'))?.['weight']).toBe(1)

    await server.runJobs()
    expect((await ask('GET', '/api/traits')).body['assessing']).toBeNull()
    expect((await assessed('disengagement'))?.['weight']).toBe(3)
    expect((await assessed('poor-etiquette'))?.['weight']).toBe(4)

    await ask('PUT', '/api/accounts/acme.example/norms', {})
    expect((await assessed('poor-etiquette'))?.['weight']).toBe(2)
  })

  test.each([0, -1])(
    'cannot be %s: the database says why, and nothing is saved',
    async (weight) => {
      const weights = { disengagement: 3, 'poor-etiquette': weight }
      const { status, body } = await ask('PUT', '/api/trait-weights', { weights })
      expect([status, body]).toEqual([
        422,
        {
          type: 'about:blank',
          title:
            "A trait's weight is above zero: a weight of zero would remove the trait, and the catalogue never shrinks.",
          status: 422,
          code: 'trait.weight_not_above_zero',
        },
      ])
      expect((await trait('disengagement'))?.['weight']).toBe(1)
      expect(server.jobs).toEqual([])
    },
  )

  test('are listed with who changed them, when, and from what to what', async () => {
    await ask('PUT', '/api/trait-weights', { weights: { disengagement: 3 } })
    await ask('POST', '/api/traits', payment)
    const { status, body } = await ask('GET', '/api/trait-weight-changes')
    const change = { at: '2026-07-01T09:00:00.000Z', by: 'Ann' }
    expect([status, body['changes']]).toEqual([
      200,
      [
        { ...change, trait: 'disengagement', from: 1, to: 3 },
        { ...change, trait: 'paying-late', from: null, to: 2 },
      ],
    ])
  })

  test('that are changed twice are worked out once', async () => {
    const { compute } = server.deps
    let clock = Date.parse('2026-07-01T09:00:00Z')
    let assessments = 0
    const assess: typeof compute.assess = (...given) => {
      assessments += 1
      return compute.assess(...given)
    }
    server = await testApp({
      now: () => new Date((clock += 1000)),
      compute: { ...compute, assess },
    })
    ;({ ask, cookie } = await signedUp(server.app))
    await importMail()
    assessments = 0
    await ask('PUT', '/api/trait-weights', { weights: { disengagement: 2 } })
    await ask('PUT', '/api/trait-weights', { weights: { disengagement: 3 } })
    expect((await ask('GET', '/api/traits')).body['assessing']).toEqual({ done: 0, total: 1 })
    await server.runJobs()
    expect(assessments).toBe(1)
    expect((await assessed('disengagement'))?.['weight']).toBe(3)
    expect((await ask('GET', '/api/traits')).body['assessing']).toBeNull()
  })

  test('are of traits that there are', async () => {
    const { status, body } = await ask('PUT', '/api/trait-weights', { weights: { calm: 2 } })
    expect([status, body['code']]).toEqual([404, 'trait.not_found'])
  })
})

describe('an added trait', () => {
  test('is looked for in every account, and counted', async () => {
    await importMail()
    const { status, body } = await ask('POST', '/api/traits', payment)
    expect([status, body]).toEqual([201, { id: 'paying-late' }])
    expect(await trait('paying-late')).toEqual({
      id: 'paying-late',
      isAdded: true,
      since: '2026-07-01',
      ...payment,
    })
    expect(await assessed('paying-late')).toBeUndefined()

    await server.runJobs()
    expect(await assessed('paying-late')).toMatchObject({ kind: 'bad', weight: 2 })
    const quotes = (await assessed('paying-late'))?.['evidence']?.map((one) => one['quote'])
    expect(quotes).toEqual(['The invoice is still unpaid.'])
    const counts = (await ask('GET', '/api/trait-counts')).body
    const states = counts['paying-late'] ?? {}
    expect(Object.values(states)).toEqual([1])
  })

  test('is asked about two weeks after it was added, not at once', async () => {
    await importMail()
    await ask('POST', '/api/traits', { ...payment, cues: {} })
    await server.runJobs()
    const { body } = await ask('GET', '/api/accounts/acme.example')
    const questions = body['assessment']?.['ask'] ?? []
    expect(
      Array.from(questions, ({ question, due }) => [question, due]).filter(
        ([question]) => String(question) === payment.question.en,
      ),
    ).toEqual([[payment.question.en, '2026-07-15']])
  })

  test('has an id of its own in any script', async () => {
    const ids = await Promise.all(
      [{ th: 'ตรงต่อเวลา' }, { tr: 'Ödeme düzeni' }, { zh: '准时付款' }].map(
        async (name) => (await ask('POST', '/api/traits', { kind: 'good', name })).body['id'],
      ),
    )
    expect(ids).toEqual([
      expect.stringMatching(/^trait-[0-9a-f]{16}$/),
      'odeme-duzeni',
      expect.stringMatching(/^trait-[0-9a-f]{16}$/),
    ])
  })

  test.each([{ en: 'paying  LATE!' }, { pt: 'Paying late' }, { en: 'poor etiquette' }])(
    'cannot have the name of another: %j',
    async (name) => {
      await ask('POST', '/api/traits', payment)
      const { status, body } = await ask('POST', '/api/traits', { ...payment, name })
      expect([status, body['code']]).toEqual([409, 'trait.name_taken'])
    },
  )

  test.each([
    { phrase: 'paid (late', code: 'trait.phrase_unreadable' },
    { phrase: '<deed> late', code: 'trait.phrase_unreadable' },
    { phrase: '* ... *', code: 'trait.phrase_says_nothing' },
    { phrase: '?!', code: 'trait.phrase_says_nothing' },
    { phrase: 'a ... b ... c ... d ... e', code: 'trait.phrase_too_loose' },
  ])('is refused with the place of a phrase such as "$phrase"', async ({ phrase, code }) => {
    const cues = { en: ['unpaid'], tr: ['ödenmedi', phrase] }
    const { status, body } = await ask('POST', '/api/traits', { ...payment, cues })
    expect([status, body['code']]).toEqual([422, code])
    expect(body['issues']).toEqual([{ path: '/cues/tr/1', message: phrase }])
    expect(await trait('paying-late')).toBeUndefined()
  })

  test('is refused with the place of a phrase that is too long', async () => {
    const cues = { th: ['ช้า', 'ก'.repeat(201)] }
    const { status, body } = await ask('POST', '/api/traits', { ...payment, cues })
    expect([status, body['issues']?.[0]?.['path']]).toEqual([400, '/cues/th/1'])
  })

  test('keeps its name; its signs and its question may be bettered', async () => {
    await ask('POST', '/api/traits', payment)
    const { kind: _, weight: __, ...words } = payment
    const url = '/api/traits/paying-late'
    const renamed = await ask('PUT', url, { ...words, name: { en: 'Generosity' } })
    expect([renamed.status, renamed.body['code']]).toEqual([422, 'trait.keeps_its_name'])

    const name = { en: 'Paying late', tr: 'Geç ödeme' }
    const changed = await ask('PUT', url, { ...words, name, cues: { en: ['overdue'] } })
    expect(changed.status).toBe(200)
    expect(await trait('paying-late')).toMatchObject({ name, cues: { en: ['overdue'] } })
    expect((await ask('PUT', '/api/traits/disengagement', words)).status).toBe(404)
    expect((await ask('DELETE', url)).status).toBe(404)
  })
})
