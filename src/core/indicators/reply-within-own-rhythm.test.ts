import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

const replies = (lines: readonly Line[]): readonly boolean[] =>
  seenBy('reply-within-own-rhythm', 'excellent-communication', lines).map(
    ({ supports }) => supports,
  )

test('in a chat a remark is not replied to weeks later, a question is', () => {
  const chat = { channel: 'chat' } as const
  const later: Line = ['us', '2026-03-20', 'May: 248 bookings, a record.', chat]
  const remark = 'The new poster hangs in the window since this morning.'
  expect(replies([['them', '2026-03-02', remark, chat], later])).toEqual([])
  expect(
    replies([
      ['them', '2026-03-02', remark],
      ['us', '2026-03-20', 'Noted.'],
    ]),
  ).toEqual([false])
  const question = 'How many bookings did we have in May?'
  expect(replies([['them', '2026-03-02', question, chat], later])).toEqual([false])
})
