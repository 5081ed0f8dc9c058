import { expect, test } from 'vitest'
import { mails } from '../engine.test-kit.ts'
import { placeMessages } from '../engine.ts'
import { Norms } from '../../model/norms.ts'
import { MOST_READ } from '../text/beginning.ts'
import { readRelationship, type Turn } from './relationship.ts'

function turnOf(text: string): Turn | undefined {
  const { accounts } = placeMessages(
    mails([['them', '2026-03-02', text]]).map((message) => ({ file: 'mail.mbox', message })),
    { us: ['agency.example'], norms: Norms.parse({}) },
  )
  const [account] = accounts
  if (!account) return undefined
  const asOf = new Date('2026-03-20T00:00:00Z')
  return readRelationship({ ...account, records: [] }, { norms: {}, asOf }).turns[0]
}

test('of a message as long as a book the beginning is read, and all of it is kept', () => {
  const asked = 'Could you send me the floor plan?\n'
  const filler = 'The kiosk stands by the door.\n'.repeat(MOST_READ / 20)
  const [early, late] = [turnOf(asked + filler), turnOf(filler + asked)]
  expect([...(early?.acts ?? [])]).toContain('request')
  expect([...(late?.acts ?? [])]).not.toContain('request')
  expect(late?.text).toHaveLength(filler.length + asked.length)
  expect(late?.own).toHaveLength(MOST_READ)
})
