import { expect, test } from 'vitest'
import { contentsOf, fixture } from './importers.test-kit.ts'

function mail(text: string): File {
  return new File([text], 'mail.eml')
}

const head =
  'From: Mara <mara@lowtide.example>\nTo: sam@northpier.example\nDate: Tue, 3 Mar 2026 10:31:00 +0000\nMessage-ID: <m@lowtide.example>\n'

test('a reply has its thread, its clock and its words', async () => {
  const { messages, issues } = await contentsOf(await fixture('eml/reply.eml'))
  expect(issues).toEqual([])
  expect(messages).toMatchObject([
    {
      id: 'brochure-2@lowtide.example',
      conversation: 'brochure-1@northpier.example',
      replyTo: 'brochure-1@northpier.example',
      channel: 'email',
      from: { name: 'Mara Quill', address: 'mara@lowtide.example' },
      to: [
        { name: 'Sam Oduya', address: 'sam@northpier.example' },
        { name: 'Ines', address: 'ines@northpier.example' },
      ],
      claimedAt: new Date('2026-03-03T09:31:00Z'),
      receivedAt: new Date('2026-03-03T09:31:05Z'),
      subject: 'Re: Spring brochure',
      automatic: null,
      unverified: null,
    },
  ])
  expect(messages[0]?.text).toMatch(/^The second cover is lovely, café and all\.\n\nOn Tue/)
})

test('a mail without a plain part is read as its reader sees it', async () => {
  const { messages } = await contentsOf(await fixture('eml/html-only.eml'))
  expect(messages[0]?.text).toBe('Please send the final file.\n\n> When do you need it?')
})

test('a mail with no date is kept without one', async () => {
  const { messages, issues } = await contentsOf(await fixture('eml/no-date.eml'))
  expect(messages).toMatchObject([{ claimedAt: null, receivedAt: null, text: 'My clock is gone.' }])
  expect(issues).toMatchObject([{ code: 'mail.no_date', messages: 0 }])
})

test('two From lines are kept, and not trusted', async () => {
  const { messages, codes } = await contentsOf(await fixture('eml/two-from.eml'))
  expect(messages).toMatchObject([{ unverified: 'several-from-lines' }])
  expect(codes).toEqual(['mail.several_senders'])
})

test.each([
  ['group-as-sender', 'Team: a@x.example, b@x.example;'],
  ['line-break-in-sender', '=?utf-8?Q?Ana=0D=0ABcc:_x?= <ana@client.example>'],
])('%s', async (reason, from) => {
  const { messages } = await contentsOf(
    mail(`From: ${from}\nDate: Tue, 3 Mar 2026 10:31:00 +0000\n\nHello`),
  )
  expect(messages[0]?.unverified).toBe(reason)
})

test('invalid UTF-8 is replaced and told', async () => {
  const { messages, codes } = await contentsOf(await fixture('eml/bad-utf8.eml'))
  expect(messages[0]?.text).toContain('enough')
  expect(codes).toEqual(['text.bad_encoding'])
})

test('a mail from nobody is lost, and counted', async () => {
  const { messages, issues } = await contentsOf(mail('To: a@x.example\nSubject: x\n\nHello'))
  expect(messages).toEqual([])
  expect(issues).toMatchObject([{ code: 'mail.no_sender', messages: 1 }])
})

test.each([
  ['iso-8859-9', 'iso-8859-9', [0xfe, 0xfd], 'şı'],
  ['windows-874', 'windows-874', [0xca, 0xc7], 'สว'],
  ['gb18030', 'gb18030', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
] as const)('%s is read', async (_, charset, bytes, text) => {
  const file = new File(
    [
      `${head}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: 8bit\n\n`,
      new Uint8Array(bytes),
    ],
    'm.eml',
  )
  expect((await contentsOf(file)).messages[0]?.text).toBe(text)
})

test('an attached mail is no speech of the sender', async () => {
  const text = `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/rfc822\n\nFrom: x@y.example\n\nYou are fired.\n--b--\n`
  expect((await contentsOf(mail(text))).messages[0]?.text).toBe('See below.')
})

test.each([
  ['headers', `${head}X-Long: ${'x'.repeat(300_000)}\n\nHello`],
  ['recipients', `From: a@x.example\nTo: ${'b@x.example,'.repeat(1001)}\n\nHello`],
  [
    'parts',
    `${head}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(1001)}--b--`,
  ],
  [
    'nesting',
    `${head}${Array.from({ length: 21 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}x\n\n--b${i}x\n`).join('')}`,
  ],
  ['inner mails', `${head}${'Content-Type: message/rfc822\n\n'.repeat(7)}`],
  ['size', `${head}\n${'x'.repeat(26 * 1024 * 1024)}`],
])('more than the limit of %s is refused before it is parsed', async (reason, text) => {
  const { messages, issues } = await contentsOf(mail(text))
  expect(messages).toEqual([])
  expect(issues).toMatchObject([{ code: 'mail.refused', detail: reason, messages: 1 }])
})

test.each([
  ['Thu, 13 Feb 2026 23:32:54 -0330', '2026-02-14T03:02:54.000Z'],
  ['13 Feb 26 23:32 GMT', '2026-02-13T23:32:00.000Z'],
  ['Fri, 13 Feb 2026 23:32:54 PST (Pacific (winter))', '2026-02-14T07:32:54.000Z'],
  ['Fri, 13 Feb 2026 23:32:54 +0700 (ICT)', '2026-02-13T16:32:54.000Z'],
  ['yesterday around lunch', undefined],
  ['Fri, 31 Feb 2026 10:00:00 +0000', undefined],
  ['', undefined],
])('the date %s', async (date, expected) => {
  const { messages } = await contentsOf(mail(`From: a@x.example\nDate: ${date}\n\nHello`))
  expect(messages[0]?.claimedAt?.toISOString()).toBe(expected)
})

test('without a Message-ID the same mail has the same id, another another', async () => {
  const text = 'From: a@x.example\nDate: Tue, 3 Mar 2026 10:31:00 +0000\n\nHello'
  const [first, again, other] = await Promise.all(
    [text, text, `${text} you`].map(
      async (given) => (await contentsOf(mail(given))).messages[0]?.id,
    ),
  )
  expect(first).toBe(again)
  expect(other).not.toBe(first)
})
