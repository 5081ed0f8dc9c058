import { expect, test } from 'vitest'
import { readRelationship } from '../conversations/relationship.ts'
import { assessMails, type Line, mails } from '../engine.test-kit.ts'
import { weeklySilence } from './silence.ts'

const weekly = (perWeek: number, weeks: number): Line[] =>
  Array.from({ length: weeks }).flatMap((_, week) =>
    Array.from({ length: perWeek }, (_none, i): Line => [
      'them',
      new Date(Date.UTC(2026, 0, 5 + week * 7 + (i % 5), 9 + i)).toISOString(),
      `Message ${week} ${i} about the page.`,
    ]),
  )

test.each([
  [6, 14, 'recent'],
  [6, 24, 'quiet'],
  [1, 24, 'recent'],
  [1, 60, 'quiet'],
] as const)('with %i messages a week, %i days of silence are %s', (perWeek, days, state) => {
  const lines = weekly(perWeek, 16)
  const last = new Date(lines.at(-1)?.[1] ?? '')
  const asOf = new Date(last.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  expect(assessMails(mails(lines), { asOf })?.heard.state).toBe(state)
})

test('a hand-set rhythm wins over the learned one', () => {
  const norms = { accounts: { 'acme.example': { contactEveryDays: 60 } } }
  expect(assessMails(mails(weekly(6, 16)), { asOf: '2026-05-30', norms })?.heard.state).toBe(
    'recent',
  )
})

test('of a week that runs from Sunday to Thursday, a Sunday off excuses silence and a Friday off does not', () => {
  const messages = mails(weekly(3, 12)).map((message) => ({
    ...message,
    account: 'a',
    side: 'client' as const,
  }))
  const lastWeek = (dayOff: string) => {
    const relationship = readRelationship(
      { id: 'a', name: 'A', messages, records: [] },
      {
        norms: {
          timeZone: 'UTC',
          workDays: [7, 1, 2, 3, 4],
          pauses: [{ from: dayOff, to: dayOff }],
        },
        asOf: new Date('2026-04-06T09:00:00Z'),
      },
    )
    return weeklySilence(relationship).at(-1)
  }
  const usual = lastWeek('2025-01-01')
  expect(usual?.runP).toBeLessThan(1)
  expect(lastWeek('2026-04-03')).toEqual(usual)
  expect(lastWeek('2026-04-05')?.runP).toBeGreaterThan(usual?.runP ?? 1)
})
