import { expect, test } from 'vitest'
import type { AccountNorms } from '../../model/norms.ts'
import { readRelationship } from '../conversations/relationship.ts'
import { mails } from '../engine.test-kit.ts'
import { readOutcomes } from '../outcomes/outcomes.ts'
import { judgeHeard } from './heard.ts'

/** How a client that last wrote on a day is heard at a moment. */
function heard(last: string, moment: string, norms: AccountNorms = {}) {
  const messages = mails([['them', last, 'The keys are with the porter.']]).map((message) => ({
    ...message,
    account: 'a',
    side: 'client' as const,
  }))
  const asOf = new Date(moment)
  const relationship = readRelationship(
    { id: 'a', name: 'A', messages, records: [] },
    { norms, asOf },
  )
  return judgeHeard({ relationship, outcomes: readOutcomes(relationship) }, asOf)
}

test('within thirty days a client is heard, and after them quiet', () => {
  expect(heard('2026-06-01', '2026-06-30T12:00:00Z').state).toBe('recent')
  expect(heard('2026-05-01', '2026-06-30T12:00:00Z').state).toBe('quiet')
  expect(heard('2027-01-01', '2026-06-30T12:00:00Z').state).toBe('never')
})

test('a pause begins and ends with the day of the client’s own zone', () => {
  const norms = { timeZone: 'Asia/Bangkok', pauses: [{ from: '2026-06-10', to: '2026-06-12' }] }
  const isExplained = (moment: string) => heard('2026-06-01', moment, norms).isExplained
  expect(isExplained('2026-06-09T16:59:00Z')).toBe(false)
  expect(isExplained('2026-06-09T17:00:00Z')).toBe(true)
  expect(isExplained('2026-06-12T16:59:00Z')).toBe(true)
  expect(isExplained('2026-06-12T17:00:00Z')).toBe(false)
})

test('silence that holidays make up for is explained, and still quiet', () => {
  const norms = { pauses: [{ from: '2026-06-10', to: '2026-06-20' }] }
  expect(heard('2026-05-25', '2026-06-30T12:00:00Z', norms)).toMatchObject({
    state: 'quiet',
    isExplained: true,
  })
})
