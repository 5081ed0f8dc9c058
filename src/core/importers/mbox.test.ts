import { expect, test } from 'vitest'
import { contentsOf, fixture } from './importers.test-kit.ts'

const separator = 'From sam@northpier.example Mon Mar  2 09:00:00 2026\n'

function mail(id: number, body = 'Hello', more = ''): string {
  return `From: sam@northpier.example\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nMessage-ID: <m${id}@northpier.example>\n${more}\n${body}\n\n`
}

test('"From here on" in a body begins no mail, ">From" was "From"', async () => {
  const { messages, issues } = await contentsOf(await fixture('mbox/two.mbox'))
  expect(issues).toEqual([])
  expect(messages.map((message) => message.id)).toEqual([
    'menu-1@northpier.example',
    'menu-2@lowtide.example',
  ])
  expect(messages[0]?.text).toBe(
    'First draft of the menu is attached.\n\nFrom here on the prices are new.\n\nFrom the kitchen they are approved.',
  )
  expect(messages[1]?.conversation).toBe('menu-1@northpier.example')
})

test('of a mailbox that was cut off all is read, and the cut is told', async () => {
  const { messages, issues } = await contentsOf(await fixture('mbox/truncated.mbox'))
  expect(messages.map((message) => message.text).at(-1)).toBe('The printer asks whe')
  expect(issues).toMatchObject([{ code: 'mail.truncated', messages: 0 }])
})

test.each([['\n'], ['\r\n'], ['\r']])('line ends %j', async (end) => {
  const text = [separator, mail(1), separator, mail(2)].join('').replaceAll('\n', end)
  expect((await contentsOf(new File([text], 'a.mbox'))).messages).toHaveLength(2)
})

test('a quoted separator inside the announced length is text', async () => {
  const body = `Look:\n\n${separator}From: x@y.example\n\nend\n`
  const text =
    separator + mail(1, body.trimEnd(), `Content-Length: ${body.length}\n`) + separator + mail(2)
  expect((await contentsOf(new File([text], 'a.mbox'))).messages).toHaveLength(2)
})

test('a bad mail is refused with its place, the others are read', async () => {
  const text =
    separator +
    mail(1) +
    separator +
    mail(2, 'x', `X-Long: ${'x'.repeat(300_000)}\n`) +
    separator +
    mail(3)
  const { messages, issues } = await contentsOf(new File([text], 'a.mbox'))
  expect(messages).toHaveLength(2)
  expect(issues).toMatchObject([
    { code: 'mail.refused', place: `byte ${(separator + mail(1)).length}`, detail: 'headers' },
  ])
})

test('mails that lie across the blocks in which a file is read stay whole', async () => {
  const body = 'x'.repeat(700_001)
  const text = Array.from({ length: 9 }, (_, i) => separator + mail(i, body)).join('')
  const { messages } = await contentsOf(new File([text], 'a.mbox'))
  expect(messages.map((message) => message.text.length)).toEqual(
    Array.from({ length: 9 }, () => body.length),
  )
})

test('a mail larger than any is refused, the next one is read', async () => {
  const text = separator + mail(1, 'x\n'.repeat(20_000_000)) + separator + mail(2)
  const { messages, issues } = await contentsOf(new File([text], 'a.mbox'))
  expect(messages.map((message) => message.id)).toEqual(['m2@northpier.example'])
  expect(issues).toMatchObject([{ code: 'mail.refused', detail: 'size' }])
})
