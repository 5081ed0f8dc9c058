import { expect, test } from 'vitest'
import type { Message } from '../../model/message.ts'
import { Norms } from '../../model/norms.ts'
import { placeMessages } from './place.ts'

const message = (over: Partial<Message>): Message => ({
  id: Math.random().toString(36),
  conversation: 'c',
  channel: 'email',
  from: { name: null, address: 'ada@acme.example' },
  to: [{ name: null, address: 'mia@agency.example' }],
  side: null,
  account: null,
  claimedAt: new Date('2026-01-05T09:00:00Z'),
  receivedAt: null,
  endedAt: null,
  subject: null,
  text: 'Hello',
  replyTo: null,
  automatic: null,
  unverified: null,
  ...over,
})
const chat = (name: string, over: Partial<Message> = {}): Message =>
  message({ channel: 'chat', from: { name, address: null }, to: [], ...over })
const place = (messages: readonly Message[], norms: unknown = {}, us = ['agency.example']) =>
  placeMessages(
    messages.map((one) => ({ file: 'box/Blue Door.txt', message: one })),
    { us, norms: Norms.parse(norms) },
  )

test('finds the account by the domain outside ours, and the sides by who wrote', () => {
  const { accounts } = place([
    message({}),
    message({
      from: { name: null, address: 'mia@agency.example' },
      to: [{ name: null, address: 'ada@acme.example' }],
    }),
  ])
  expect(accounts.map(({ id, name }) => [id, name])).toEqual([['acme.example', 'Acme']])
  expect(accounts[0]?.messages.map(({ side }) => side)).toEqual(['client', 'provider'])
})

test('a mail between colleagues is internal, and the agency is no account', () => {
  const { accounts, unplaced } = place([
    message({
      from: { name: null, address: 'mia@agency.example' },
      to: [{ name: null, address: 'leo@agency.example' }],
    }),
  ])
  expect(accounts).toEqual([])
  expect(unplaced.map(({ reason }) => reason)).toEqual(['internal'])
})

test('a company of which there is only a newsletter is no account', () => {
  expect(
    place([
      message({ automatic: 'newsletter', from: { name: null, address: 'news@shop.example' } }),
    ]).accounts,
  ).toEqual([])
})

test('a third company in a client’s thread is a stranger there', () => {
  const { accounts, unplaced } = place([
    message({}),
    message({}),
    message({
      from: { name: null, address: 'print@press.example' },
      to: [{ name: null, address: 'ada@acme.example' }],
    }),
  ])
  expect(accounts.map(({ id }) => id)).toEqual(['acme.example'])
  expect(unplaced.map(({ reason }) => reason)).toEqual(['stranger'])
})

test('a chat is placed by the people of the norms', () => {
  const norms = {
    accounts: { 'bluedoor.example': { people: { provider: ['Mia'], client: ['Ada B.'] } } },
  }
  const { accounts } = place([chat('Ada B.'), chat('mia')], norms)
  expect(accounts[0]?.id).toBe('bluedoor.example')
  expect(accounts[0]?.messages.map(({ side }) => side)).toEqual(['client', 'provider'])
})

test('without norms the file names the account once a name of ours is known; else the speakers are asked for', () => {
  expect(place([chat('Ada B.'), chat('Mia')]).unplaced.map(({ reason }) => reason)).toEqual([
    'unknown-speaker',
    'unknown-speaker',
  ])
  expect(place([chat('Ada B.'), chat('Mia')], {}, ['Mia']).accounts[0]?.id).toBe('Blue Door')
})

const day = (name: string, conversation: string): Message => chat(name, { conversation })

test('a day on which only the client writes belongs to its chat as well', () => {
  const { accounts } = place([day('Ada B.', 'd1'), day('Mia', 'd1'), day('Ada B.', 'd2')], {}, [
    'Mia',
  ])
  expect(accounts[0]?.messages).toHaveLength(3)
})

test('a channel of colleagues is no account, though clients write in others of its export', () => {
  const mia = { name: 'Mia', address: 'mia@agency.example' }
  const leo = { name: 'Leo', address: 'leo@agency.example' }
  const ada = { name: 'Ada', address: 'ada@acme.example' }
  const { accounts, unplaced } = place([
    message({ channel: 'chat', conversation: 'acme/1', from: ada, to: [mia] }),
    message({ channel: 'chat', conversation: 'acme/1', from: mia, to: [ada] }),
    message({ channel: 'chat', conversation: 'team/1', from: mia, to: [leo] }),
  ])
  expect(accounts.map(({ id }) => id)).toEqual(['acme.example'])
  expect(unplaced.map(({ reason }) => reason)).toEqual(['internal'])
})

test('a caller is known by the name that a mail ties to an address', () => {
  const { accounts } = place([
    message({
      from: { name: 'Ada Berg', address: 'ada@acme.example' },
      to: [{ name: 'Mia Ward', address: 'mia@agency.example' }],
    }),
    chat('Ada Berg', { channel: 'call', conversation: 'call' }),
    chat('Mia Ward', { channel: 'call', conversation: 'call' }),
  ])
  expect(accounts.map(({ id, messages }) => [id, messages.length])).toEqual([['acme.example', 3]])
})

const sidesOf = ({ accounts }: ReturnType<typeof place>) =>
  accounts.map(({ id, messages }) => [
    id,
    ...messages.map(({ from, side }) => `${from.name ?? from.address}: ${side}`),
  ])
const talk = (conversation: string, ...names: string[]): Message[] =>
  names.map((name) =>
    chat(name, {
      conversation,
      to: names.filter((one) => one !== name).map((one) => ({ name: one, address: null })),
    }),
  )
const inBothOrders = (one: object, other: object) => [
  { 'harbour.example': one, 'orchard.example': other },
  { 'orchard.example': other, 'harbour.example': one },
]

test.each(
  inBothOrders(
    { people: { provider: ['Mia'], client: ['Ana'] } },
    { people: { provider: ['Leo'], client: ['Ana'] } },
  ),
)('a first name of two clients is told by who else speaks', (accounts) => {
  const placed = place([...talk('one', 'Ana', 'Mia'), ...talk('two', 'Ana', 'Leo')], { accounts })
  expect(sidesOf(placed)).toEqual([
    ['harbour.example', 'Ana: client', 'Mia: provider'],
    ['orchard.example', 'Ana: client', 'Leo: provider'],
  ])
})

test.each(
  inBothOrders(
    { people: { provider: ['Ana'], client: ['Cy'] } },
    { people: { provider: [], client: ['Ana'] } },
  ),
)('a name that is ours at one client and a client at another has the side of each', (accounts) => {
  const placed = place([...talk('one', 'Ana', 'Cy'), ...talk('two', 'Ana', 'Mia')], { accounts }, [
    'Mia',
  ])
  expect(sidesOf(placed)).toEqual([
    ['harbour.example', 'Ana: provider', 'Cy: client'],
    ['orchard.example', 'Ana: client', 'Mia: provider'],
  ])
})

const sameTeam = {
  accounts: {
    'harbour.example': { people: { provider: ['Mia'], client: ['Ana'] } },
    'orchard.example': { people: { provider: ['Mia'], client: ['Ana'] } },
  },
}

test('a chat that may be of two clients is not guessed, unless its file tells', () => {
  const { accounts, unplaced } = place(talk('chat', 'Ana', 'Mia'), sameTeam)
  expect(accounts).toEqual([])
  expect(unplaced.map(({ reason }) => reason)).toEqual(['several-clients', 'several-clients'])
  expect(sidesOf(place(talk('Chat with Orchard', 'Ana', 'Mia'), sameTeam))).toEqual([
    ['orchard.example', 'Ana: client', 'Mia: provider'],
  ])
})

test('a colleague of several clients beside a stranger leaves the account to the file’s name', () => {
  expect(sidesOf(place(talk('chat', 'Mia', 'Zed'), sameTeam))).toEqual([
    ['Blue Door', 'Mia: provider', 'Zed: client'],
  ])
})

test('chats called alike in two files are two', () => {
  const files = {
    'a/chat.txt': talk('chat', 'Ada', 'Mia'),
    'b/chat.txt': talk('chat', 'Bo', 'Mia'),
  }
  const { accounts } = placeMessages(
    Object.entries(files).flatMap(([file, list]) => list.map((one) => ({ file, message: one }))),
    {
      us: ['Mia'],
      norms: Norms.parse({
        accounts: {
          'harbour.example': { people: { client: ['Ada'] } },
          'orchard.example': { people: { client: ['Bo'] } },
        },
      }),
    },
  )
  expect(accounts.map(({ id, messages }) => [id, messages.length])).toEqual([
    ['harbour.example', 2],
    ['orchard.example', 2],
  ])
})

test('a name among ours, or in the norms of another, takes nobody’s address', () => {
  const ana = message({ from: { name: 'Ana', address: 'ana@acme.example' } })
  const norms = { accounts: { 'orchard.example': { people: { client: ['Ana'] } } } }
  const placed = place([ana], norms, ['agency.example', 'Ana'])
  expect(sidesOf(placed)).toEqual([['acme.example', 'Ana: client']])
})

test('a name that mails tie to two companies is not guessed', () => {
  const mails = ['acme.example', 'orchard.example'].map((domain) =>
    message({ conversation: domain, from: { name: 'Ana', address: `ana@${domain}` } }),
  )
  const { unplaced } = place([...mails, ...talk('chat', 'Ana', 'Mia')], {}, [
    'agency.example',
    'Mia',
  ])
  expect(unplaced.map(({ reason }) => reason)).toEqual(['several-clients', 'several-clients'])
})

test('a name that mails tie to one of ours and to a client is asked for', () => {
  const mails = ['agency.example', 'acme.example'].map((domain) =>
    message({ from: { name: 'Ana', address: `ana@${domain}` } }),
  )
  const told = mails.concat(message({ from: { name: 'Cy', address: 'cy@acme.example' } }))
  const { accounts, unplaced } = place([...told, ...talk('chat', 'Ana', 'Cy')])
  expect(accounts.map(({ messages }) => messages.length)).toEqual([4])
  expect(unplaced.map(({ message: { from }, reason }) => [from.name, reason])).toEqual([
    ['Ana', 'unknown-speaker'],
  ])
})
