import { expect, test } from 'vitest'
import { assessMails, type Line, mails, traitOf } from '../engine.test-kit.ts'

const lines = Array.from({ length: 40 }, (_, week): Line[] => {
  const at = (hour: number): string => new Date(Date.UTC(2026, 0, 5 + 5 * week, hour)).toISOString()
  return [
    ['them', at(9), `Window ${week} is in place.`],
    ['us', at(10), `Good to know, window ${week} is the nicest of the street.`],
  ]
}).flat()

const missed = (endsOn: string | null) =>
  traitOf(
    assessMails(mails(lines), {
      asOf: '2026-07-20',
      norms: { accounts: { 'acme.example': { reportEveryDays: 30, endsOn } } },
    }),
    'no-data-sharing',
  ).evidence.filter(({ indicator, supports }) => indicator === 'report-period-missed' && supports)

test('after the agreed end no report is owed any more', () => {
  expect(missed(null).length).toBeGreaterThan(2)
  expect(missed('2026-03-25')).toHaveLength(2)
})
