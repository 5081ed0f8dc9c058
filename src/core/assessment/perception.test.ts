import { expect, test } from 'vitest'
import { assessMails, mails, pulse } from '../engine.test-kit.ts'

const hello = mails([['them', '2026-06-29', 'Hello, the keys are with the porter.']])

/** What both sides answered on two days of a year, as it is seen on the last of June 2026. */
const after = (days: readonly string[], ours: number, theirs: number) => {
  const records = days.flatMap((day) => [
    pulse('provider', day, ours),
    pulse('client', day, theirs),
  ])
  const assessment = assessMails(hello, { records })
  return {
    perception: assessment?.perception,
    gap: assessment?.warnings.find(({ kind }) => kind === 'perception-gap'),
  }
}

test('two sides that see it differently are warned of, from the newest answer on', () => {
  const { perception, gap } = after(['2026-05-04', '2026-06-01'], 2, -1)
  expect(perception).toEqual({ ours: 1, theirs: -0.5, gap: 1.5 })
  expect(gap?.since).toEqual(new Date('2026-06-01T09:00:00Z'))
})

test('two sides that see it alike, or the client better than we do, are no gap', () => {
  expect(after(['2026-05-04', '2026-06-01'], 1, 1).gap).toBeUndefined()
  expect(after(['2026-05-04', '2026-06-01'], -1, 2).gap).toBeUndefined()
})

test('answers of years ago, or one alone, say nothing of today', () => {
  expect(after(['2023-01-09', '2023-02-06'], 2, -1)).toEqual({ perception: null, gap: undefined })
  expect(after(['2023-01-09', '2026-06-01'], 2, -1)).toEqual({ perception: null, gap: undefined })
})
