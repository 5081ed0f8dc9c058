import { expect, test } from 'vitest'
import { addDays, WEEK } from '../../std/time.ts'
import { readRelationship } from '../conversations/relationship.ts'
import { assessMails, mails } from '../engine.test-kit.ts'
import { noticedFirst } from './noticed.ts'

const asOf = new Date('2026-06-30T23:59:59Z')
const moments = Array.from({ length: 27 }, (_, place) => addDays(asOf, (place - 26) * 7))

/** Who noticed first, where the client complained on some days and our warnings were up in a time. */
function noticed(complaints: readonly string[], warned: readonly [from: string, to: string]) {
  const messages = mails(
    complaints.map((day, place) => [
      'them',
      day,
      `I am disappointed, the list for shop ${place} is wrong again.`,
    ]),
  ).map((message) => ({ ...message, account: 'a', side: 'client' as const }))
  const relationship = readRelationship(
    { id: 'a', name: 'A', messages, records: [] },
    { norms: {}, asOf },
  )
  const [from, to] = warned.map((day) => Date.parse(day))
  return noticedFirst(
    relationship,
    moments,
    (at) => at.getTime() >= (from ?? 0) && at.getTime() <= (to ?? 0) + WEEK,
  )
}

test('the first complaint and the first week of a warning are compared', () => {
  expect(noticed(['2026-06-03', '2026-06-12'], ['2026-06-07', '2026-06-30'])).toEqual({
    client: '2026-06-03',
    us: '2026-06-09',
  })
})

test('a complaint of an earlier trouble is not held against us', () => {
  expect(noticed(['2026-01-20', '2026-06-12'], ['2026-05-31', '2026-06-30'])).toEqual({
    client: '2026-06-12',
    us: '2026-06-02',
  })
  expect(noticed(['2026-01-20'], ['2026-05-31', '2026-06-30'])).toEqual({
    client: null,
    us: '2026-06-02',
  })
})

test('of trouble that is over nobody noticed anything', () => {
  expect(noticed(['2026-01-20'], ['2026-01-20', '2026-02-20'])).toEqual({ client: null, us: null })
})

test('we noticed in the week in which the warning could be raised, not on the day of its first sign', () => {
  const weekly = Array.from({ length: 16 }, (_, week) => {
    const view = week < 8 && week % 3 !== 2 ? ' I think the second window is stronger.' : ''
    const day = addDays(new Date('2026-03-16'), week * 7)
      .toISOString()
      .slice(0, 10)
    return ['them', day, `The keys for shop ${week} are with the porter.${view}`] as const
  })
  const assessment = assessMails(mails(weekly))
  const drought = assessment?.warnings.find(({ kind }) => kind === 'opinion-drought')
  expect(drought?.since).toEqual(new Date('2026-05-04T09:00:00Z'))
  expect(assessment?.noticed.us).toBe('2026-06-22')
})
