import { expect, test } from 'vitest'
import { contentsOf, fixture } from './importers.test-kit.ts'

async function read(path: string, timeZone?: string) {
  const { messages } = await contentsOf(await fixture(`whatsapp/${path}`), { timeZone })
  return messages.map(({ claimedAt, from, text, automatic }) => [
    claimedAt?.toISOString().slice(0, 19),
    from.name,
    text,
    automatic,
  ])
}

test('American: month first, twelve hours, a message of two lines', async () => {
  expect(await read('us-12-hour.txt')).toEqual([
    ['2026-12-01T09:10:00', null, expect.stringContaining('encrypted'), 'system'],
    ['2026-12-01T09:10:00', 'Mara', 'Good morning\nthe menu is live!', null],
    ['2026-12-01T09:12:00', 'Sam', '<Media omitted>', 'system'],
    ['2026-12-02T12:05:00', 'Sam', 'Done: see the folder', null],
  ])
})

test('Thai: years of the Buddha, day first', async () => {
  expect(await read('thai.txt')).toEqual([
    ['2026-02-01T09:10:00', 'มาลี', 'สวัสดีค่ะ', null],
    ['2026-02-01T14:02:00', 'Sam', 'รูปภาพถูกละเว้น', 'system'],
    ['2026-02-13T18:00:00', 'มาลี', 'ขอบคุณค่ะ', null],
  ])
})

test('Chinese: halves of the day, the same words twice', async () => {
  expect(await read('chinese.txt', 'Asia/Shanghai')).toEqual([
    ['2026-08-10T02:02:54', '罗姐', '消息和通话都进行端到端加密。', 'system'],
    ['2026-08-10T06:15:35', '小吴', '好的', null],
    ['2026-08-10T06:15:35', '小吴', '好的', null],
    ['2026-08-10T16:31:04', '罗姐', '收到', null],
  ])
  const { messages } = await contentsOf(await fixture('whatsapp/chinese.txt'))
  expect(new Set(messages.map((message) => message.id)).size).toBe(4)
})

test('Turkish: ÖÖ and ÖS', async () => {
  expect(await read('turkish.txt')).toEqual([
    ['2026-08-10T14:15:22', 'Ela', 'Merhaba', null],
    ['2026-08-10T14:16:00', 'Orhan', 'görüntü dahil edilmedi', 'system'],
    ['2026-08-11T09:00:00', 'Ela', 'Günaydın', null],
  ])
})

test('Portuguese: hidden media and deleted messages are nobody’s words', async () => {
  expect((await read('portuguese.txt')).map((row) => row[3])).toEqual([null, 'system', 'system'])
})

test.each([
  ['[06.13.18 21:25:15] a: m', '2018-06-13T21:25:15'],
  ['13.6.2018 klo 21.25.15 - a: m', '2018-06-13T21:25:15'],
  ['3/6/18, 1:55 p.m. - a: m', '2018-03-06T13:55:00'],
  ['[3/6/2018 1:55:00 p. m.] a: m', '2018-03-06T13:55:00'],
  ['13/6/18, 1:55\u202fPM - a: m', '2018-06-13T13:55:00'],
  ['2018/06/13, 21:25 - a: m', '2018-06-13T21:25:00'],
  ['01/02/2026, 10:00 - a: m', '2026-02-01T10:00:00'],
])('the header %s', async (line, expected) => {
  const { messages } = await contentsOf(new File([line], 'chat.txt'))
  expect(
    messages.map((message) => [message.claimedAt?.toISOString().slice(0, 19), message.text]),
  ).toEqual([[expected, 'm']])
})

test('ambiguous days are read in the order that keeps time going forward', async () => {
  const days = ['1/2', '2/2', '3/2', '4/2'].map((day) => `${day}/26, 10:00 - a: m`).join('\n')
  expect((await contentsOf(new File([days], 'c.txt'))).messages.at(-1)?.claimedAt).toEqual(
    new Date('2026-02-04T10:00:00Z'),
  )
  const months = ['2/1', '2/2', '2/3', '3/1'].map((day) => `${day}/26, 10:00 - a: m`).join('\n')
  expect((await contentsOf(new File([months], 'c.txt'))).messages.at(-1)?.claimedAt).toEqual(
    new Date('2026-03-01T10:00:00Z'),
  )
})

test('a pasted header of another style is text', async () => {
  const text =
    '[01/02/2026, 10:00:00] Ana: look:\n31.12.25, 23:59 - Bo: old\n[01/02/2026, 10:00:01] Bo: yes'
  expect(
    (await contentsOf(new File([text], 'c.txt'))).messages.map((message) => message.text),
  ).toEqual(['look:\n31.12.25, 23:59 - Bo: old', 'yes'])
})

test('a day is a conversation, and the others are whom it is said to', async () => {
  const { messages } = await contentsOf(await fixture('whatsapp/thai.txt'))
  expect(messages[0]).toMatchObject({
    conversation: 'thai/2026-02-01',
    channel: 'chat',
    to: [{ name: 'Sam', address: null }],
  })
})

test.each([
  ['proposta março.pdf (arquivo anexado)', 'system'],
  ['Os três modelos, com o preço de cada um. caixa.pdf (arquivo anexado)', null],
])('a file alone says nothing, words before it do: %s', async (said, automatic) => {
  const { messages } = await contentsOf(new File([`13/06/26, 21:25 - a: ${said}\n`], 'chat.txt'))
  expect(messages.map((message) => [message.text, message.automatic])).toEqual([[said, automatic]])
})
