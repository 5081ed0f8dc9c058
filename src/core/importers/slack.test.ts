import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { contentsOf } from './importers.test-kit.ts'

type Entry = {
  readonly name: string
  readonly data: string
  readonly mode?: number
  readonly size?: number
}

/** A ZIP of stored entries, also of the kinds that no honest program writes. */
function zip(entries: readonly Entry[]): File {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data, mode = 0o100644, size } of entries) {
    const bytes = Buffer.from(data)
    const title = Buffer.from(name)
    const sizes = [crc32(bytes), size ?? bytes.length, size ?? bytes.length]
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(20, 4)
    sizes.forEach((value, i) => header.writeUInt32LE(value, 14 + 4 * i))
    header.writeUInt16LE(title.length, 26)
    local.push(header, title, bytes)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(0x0314, 4)
    entry.writeUInt16LE(0x0800, 8)
    sizes.forEach((value, i) => entry.writeUInt32LE(value, 16 + 4 * i))
    entry.writeUInt16LE(title.length, 28)
    entry.writeUInt32LE(mode * 0x10000, 38)
    entry.writeUInt32LE(offset, 42)
    central.push(entry, title)
    offset += 30 + title.length + bytes.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new File([Buffer.concat([...local, directory, end])], 'export.zip')
}

function json(name: string, value: unknown): Entry {
  return { name, data: JSON.stringify(value) }
}

const users = json('users.json', [
  { id: 'U1', name: 'mara', real_name: 'Mara Quill', profile: { email: 'Mara@lowtide.example' } },
  { id: 'U2', name: 'sam', profile: { real_name: 'Sam Oduya', email: 'sam@northpier.example' } },
  { id: 'B1', name: 'robot', is_bot: true, profile: { real_name: 'Robot' } },
])
const channels = json('channels.json', [{ id: 'C1', name: 'menu', members: ['U1', 'U2'] }])

test('an export: who says what to whom, in which thread', async () => {
  const day = json('menu/2026-03-02.json', [
    {
      type: 'message',
      user: 'U1',
      ts: '1772442000.000100',
      text: 'Hi <@U2>, see <https://x.example|the plan> in <#C1|menu> &amp; tell me',
    },
    {
      type: 'message',
      user: 'U2',
      ts: '1772442060.000200',
      thread_ts: '1772442000.000100',
      text: 'Will do',
    },
    { type: 'message', user: 'U2', ts: '1772445600.000300', text: '&gt; quoted\nfine' },
    {
      type: 'message',
      subtype: 'channel_join',
      user: 'U2',
      ts: '1772445601.000300',
      text: '<@U2> has joined the channel',
    },
    { type: 'message', user: 'B1', ts: '1772445602.000300', text: 'Build passed' },
    { type: 'message', user: 'U1', ts: 'never', text: 'x' },
  ])
  const { messages, issues } = await contentsOf(zip([users, channels, day]))
  expect(
    messages.map(({ id, conversation, replyTo, automatic }) => [
      id,
      conversation,
      replyTo,
      automatic,
    ]),
  ).toEqual([
    ['menu/1772442000.000100', 'menu/1772442000.000100', null, null],
    ['menu/1772442060.000200', 'menu/1772442000.000100', 'menu/1772442000.000100', null],
    ['menu/1772445600.000300', 'menu/2026-03-02', null, null],
    ['menu/1772445601.000300', 'menu/2026-03-02', null, 'system'],
    ['menu/1772445602.000300', 'menu/2026-03-02', null, 'system'],
  ])
  expect(messages[0]).toMatchObject({
    channel: 'chat',
    from: { name: 'Mara Quill', address: 'mara@lowtide.example' },
    to: [{ name: 'Sam Oduya', address: 'sam@northpier.example' }],
    text: 'Hi @Sam Oduya, see the plan in #menu & tell me',
    claimedAt: new Date('2026-03-02T09:00:00Z'),
  })
  expect(messages[2]?.text).toBe('> quoted\nfine')
  expect(issues).toMatchObject([
    { code: 'entry.bad_json', place: 'menu/2026-03-02.json [5]', messages: 1 },
  ])
})

test('a bad day is told by its name, the others are read', async () => {
  const good = json('menu/2026-03-03.json', [
    { type: 'message', user: 'U1', ts: '1772442000.000100', text: 'Hi' },
  ])
  const { messages, issues } = await contentsOf(
    zip([
      users,
      channels,
      { name: 'menu/2026-03-02.json', data: '[{' },
      { name: 'menu/2026-03-04.json', data: '['.repeat(500) },
      good,
    ]),
  )
  expect(messages).toHaveLength(1)
  expect(issues).toMatchObject([
    { code: 'entry.bad_json', place: 'menu/2026-03-02.json' },
    { code: 'entry.bad_json', place: 'menu/2026-03-04.json' },
  ])
})

test.each([
  ['a path that leads out', [users, { name: '../../escaped.json', data: '[]' }]],
  ['an absolute path', [users, { name: '/etc/passwd', data: '' }]],
  ['a link', [users, { name: 'menu/2026-03-02.json', data: '/etc/passwd', mode: 0o120777 }]],
  ['a name said twice', [users, users]],
  ['sizes that overlap', [{ ...users, size: 5000 }, channels]],
] as const)('%s is refused', async (_, entries) => {
  const { messages, codes } = await contentsOf(zip(entries))
  expect(messages).toEqual([])
  expect(codes).toEqual(['archive.refused'])
})

test('an archive of something else is no conversation', async () => {
  expect((await contentsOf(zip([{ name: 'photo.jpg', data: 'x' }]))).codes).toEqual([
    'file.unknown_format',
  ])
})

test('an archive that was cut off is refused', async () => {
  expect((await contentsOf(new File([zip([users]).slice(0, 60)], 'export.zip'))).codes).toEqual([
    'archive.refused',
  ])
})
