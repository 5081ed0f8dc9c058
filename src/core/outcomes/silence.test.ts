import { expect, test } from 'vitest'
import { assessMails, type Line, mails } from '../engine.test-kit.ts'

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
