import { expect, test } from 'vitest'
import { mails } from '../engine.test-kit.ts'
import { placeMessages } from '../engine.ts'
import { Norms } from '../../model/norms.ts'
import type { Message } from '../../model/message.ts'
import { trueTimes } from './clocks.ts'
import { threadsOf } from './threads.ts'

/** Mails that each name the one they answer, and nothing else of their thread. */
const chain = (answers: readonly (string | null)[]): Message[] =>
  mails(answers.map((_, place) => ['us', '2026-03-02', `Line ${place}`])).map((mail, place) => ({
    ...mail,
    conversation: answers[place] ?? mail.id,
    replyTo: answers[place] ?? null,
  }))

const threads = (messages: readonly Message[]): ReadonlyMap<string, string> => {
  const { accounts } = placeMessages(
    messages.map((message) => ({ file: 'mail.mbox', message })),
    { us: ['agency.example'], norms: Norms.parse({}) },
  )
  const placed = accounts.flatMap((account) => account.messages)
  return threadsOf(placed, trueTimes(placed, new Date('2026-06-30')))
}

test('replies that only name their parent are one conversation with it, in any order', () => {
  const messages = chain([null, 'm0@test', 'm1@test', 'm2@test'])
  for (const order of [messages, messages.toReversed()])
    expect(new Set(threads(order).values())).toEqual(new Set(['m0@test']))
})

test('mails that answer each other in a ring are one conversation, in any order', () => {
  const messages = chain(['m2@test', 'm0@test', 'm1@test'])
  for (const order of [messages, messages.toReversed()])
    expect(new Set(threads(order).values())).toEqual(new Set(['m0@test']))
})

test('a reply to a mail that is not here stays in the conversation it names', () => {
  expect(threads(chain(['gone@test'])).get('m0@test')).toBe('gone@test')
})

type Sent = readonly [from: 'us' | 'them', at: string, subject: string, more?: Partial<Message>]

/** The conversation of each of these mails, none of which names another. */
const threadsBySubject = (sent: readonly Sent[]): (string | undefined)[] => {
  const messages = mails(sent.map(([from, at, , more = {}]) => [from, at, 'Line', more])).map(
    (mail, place) => ({ ...mail, conversation: mail.id, subject: sent[place]?.[2] ?? null }),
  )
  const found = threads(messages)
  expect(found).toEqual(new Map([...threads(messages.toReversed())].toReversed()))
  return messages.map(({ id }) => found.get(id))
}

test.each(['Re: Menu', 'AW: menu', 'RES: Menu', 'Ynt: Menu', 'RE: Re[2]: Menu', '回复：Menu'])(
  'a mail that names none is of the conversation of its bare subject: %s',
  (subject) => {
    expect(
      threadsBySubject([
        ['us', '2026-03-02', 'Menu'],
        ['them', '2026-03-04', subject],
        ['us', '2026-03-30', 'Re: Menu'],
      ]),
    ).toEqual(['m0@test', 'm0@test', 'm0@test'])
  },
)

test('months later, under another subject or as a new mail, it is a conversation of its own', () => {
  expect(
    threadsBySubject([
      ['us', '2026-01-05', 'Invoice'],
      ['them', '2026-03-04', 'Re: Invoice'],
      ['us', '2026-03-06', 'Invoice'],
      ['them', '2026-03-07', 'Re: Invoice'],
      ['them', '2026-03-08', 'Re: Update'],
      ['them', '2026-03-09', 'Re:'],
    ]),
  ).toEqual(['m0@test', 'm1@test', 'm2@test', 'm2@test', 'm4@test', 'm5@test'])
})

test('of two mails of one subject, an answer is to that which its sender had', () => {
  const someone = { name: null, address: 'sam@acme.example' }
  expect(
    threadsBySubject([
      ['us', '2026-03-02', 'Update'],
      ['us', '2026-03-03', 'Update', { to: [someone] }],
      ['them', '2026-03-04', 'Re: Update'],
      ['them', '2026-03-05', 'Re: Update', { from: someone }],
    ]),
  ).toEqual(['m0@test', 'm1@test', 'm0@test', 'm1@test'])
})

test('a mail with a wrong clock is of the conversation that it came in', () => {
  const receivedAt = new Date('2026-03-04T09:00:00Z')
  expect(
    threadsBySubject([
      ['us', '2026-03-02', 'Menu'],
      ['them', '1970-01-01', 'Re: Menu', { receivedAt }],
    ]),
  ).toEqual(['m0@test', 'm0@test'])
})
