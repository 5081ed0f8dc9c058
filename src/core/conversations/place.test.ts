import { expect, test } from 'vitest'
import type { Message } from '../../model/message.ts'
import { Norms } from '../../model/norms.ts'
import { accountOfAddress, placeMessages } from './place.ts'

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

test.each([
  ['ada@mail.acme.co.uk', 'acme.co.uk'],
  ['ada@acme.example', 'acme.example'],
  ['ada.berg@gmail.com', 'ada.berg@gmail.com'],
  ['x@firma.com.tr', 'firma.com.tr'],
])('%s belongs to %s', (address, account) => {
  expect(accountOfAddress(address)).toBe(account)
})

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
