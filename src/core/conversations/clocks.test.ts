import { expect, test } from 'vitest'
import { mails } from '../engine.test-kit.ts'
import { trueTimes } from './clocks.ts'

const asOf = new Date('2026-06-01T00:00:00Z')
function times(messages: ReturnType<typeof mails>) {
  const placed = messages.map((one) => ({ ...one, account: 'a', side: 'client' as const }))
  const found = trueTimes(placed, asOf)
  return messages.map(({ id }) => found.get(id)?.at?.toISOString() ?? null)
}

test('believes a plausible clock', () => {
  expect(times(mails([['them', '2026-05-01', 'Hi']]))).toEqual(['2026-05-01T09:00:00.000Z'])
})

test('a clock in the future gives way to the receiving server’s', () => {
  const receivedAt = new Date('2026-03-10T10:00:00Z')
  expect(times(mails([['them', '2035-01-01', 'Hi', { receivedAt }]]))).toEqual([
    receivedAt.toISOString(),
  ])
})

test('a clock before 1990 gives way to the message it answers, then to the one that answers it', () => {
  expect(
    times(
      mails([
        ['them', '2026-03-10', 'Hi', { id: 'a' }],
        ['us', '1970-01-01', 'Hello', { id: 'b', replyTo: 'a' }],
      ]),
    ),
  ).toEqual(['2026-03-10T09:00:00.000Z', '2026-03-10T09:01:00.000Z'])
  expect(
    times(
      mails([
        ['them', '1970-01-01', 'Hi', { id: 'a' }],
        ['us', '2026-03-10', 'Hello', { id: 'b', replyTo: 'a' }],
      ]),
    ),
  ).toEqual(['2026-03-10T08:59:00.000Z', '2026-03-10T09:00:00.000Z'])
})

test('where nothing tells, the time stays unknown', () => {
  expect(times(mails([['them', '2035-01-01', 'Hi']]))).toEqual([null])
})

test('a run of answers without a clock is dated from its end that has one, in any order', () => {
  const messages = mails([
    ['them', '2026-03-10', 'Hi', { id: 'a' }],
    ['us', '1970-01-01', 'Hello', { id: 'b', replyTo: 'a' }],
    ['them', '1970-01-01', 'How are you?', { id: 'c', replyTo: 'b' }],
    ['us', '1970-01-01', 'Well.', { id: 'd', replyTo: 'c' }],
  ])
  const dated = ['09:00', '09:01', '09:02', '09:03'].map((time) => `2026-03-10T${time}:00.000Z`)
  expect(times(messages)).toEqual(dated)
  expect(times(messages.toReversed())).toEqual(dated.toReversed())
})

test('nothing is dated after the moment of the assessment', () => {
  const messages = mails([
    ['them', asOf.toISOString(), 'Hi', { id: 'a' }],
    ['us', '1970-01-01', 'Hello', { id: 'b', replyTo: 'a' }],
  ])
  expect(times(messages)).toEqual([asOf.toISOString(), asOf.toISOString()])
})
