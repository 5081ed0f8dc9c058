import { expect, test } from 'vitest'
import { DAY } from '../../std/time.ts'
import { assessMails, mails, traitOf } from '../engine.test-kit.ts'
import type { Message } from '../../model/message.ts'

const JUNIOR = { name: 'Leo Falk', address: 'leo@acme.example' }

/** Six months of the client's mails: how many each of its two people wrote in each. */
const months = (written: readonly (readonly [ada: number, leo: number])[]): Message[] =>
  mails(
    written.flatMap(([ada, leo], month) =>
      Array.from({ length: ada + leo }, (_, place) => [
        'them',
        new Date(Date.UTC(2026, 0, 2) + (month * 30 + place * 1.5) * DAY).toISOString(),
        `The shop window of week ${month * 30 + place} is in place and people stop to look.`,
        place < leo ? { from: JUNIOR } : {},
      ]),
    ),
  )

const signs = (messages: readonly Message[], asOf = '2026-07-05') =>
  traitOf(assessMails(messages, { asOf }), 'disengagement').evidence.filter(
    ({ indicator, supports }) => indicator === 'fewer-people' && supports,
  )

test('of two who write now and then, one in a month is chance', () => {
  expect(
    signs(
      months([
        [2, 1],
        [1, 1],
        [1, 1],
        [3, 0],
        [1, 1],
        [2, 0],
      ]),
    ),
  ).toEqual([])
})

test('somebody who wrote every third mail and is missing in ten is missed', () => {
  expect(
    signs(
      months([
        [7, 4],
        [6, 4],
        [7, 3],
        [6, 4],
        [10, 0],
        [10, 0],
      ]),
    ),
  ).toHaveLength(2)
})

test('after a farewell nobody is missing by chance', () => {
  const messages = months([
    [2, 1],
    [1, 1],
    [1, 1],
    [1, 1],
    [2, 0],
    [2, 0],
  ])
  const farewell = messages.map((one, place) =>
    place === 8 ? { ...one, text: 'Friday is my last day here. Thank you for everything.' } : one,
  )
  expect(signs(messages)).toEqual([])
  expect(signs(farewell).length).toBeGreaterThan(1)
})
