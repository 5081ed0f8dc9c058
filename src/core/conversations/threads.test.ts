import { expect, test } from 'vitest'
import { mails } from '../engine.test-kit.ts'
import { placeMessages } from '../engine.ts'
import { Norms } from '../../model/norms.ts'
import type { Message } from '../../model/message.ts'
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
  return threadsOf(accounts.flatMap((account) => account.messages))
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
