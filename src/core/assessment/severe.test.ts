import { expect, test } from 'vitest'
import { assessMails, type Line, mails } from '../engine.test-kit.ts'

const isWarned = (lines: readonly Line[]) =>
  assessMails(mails(lines), { asOf: '2026-04-30' })?.warnings.some(
    ({ kind }) => kind === 'severe-event',
  )

const notice: readonly Line[] = [
  ['them', '2026-04-02', 'We will not be renewing the contract after May.'],
  ['us', '2026-04-03', 'We are sorry to hear it. Is there anything we did wrong?'],
]

test('whoever leaves politely still leaves', () => {
  const polite: Line = [
    'them',
    '2026-04-04',
    'Not at all, everybody was lovely, thank you so much.',
  ]
  expect(isWarned([...notice, polite])).toBe(true)
})

test.each([
  ['them', '2026-04-10', 'We talked again and are glad to stay with you.'],
  ['them', '2026-04-10', 'Konuştuk, sizinle devam etmek istiyoruz, teşekkürler.'],
] as const)('a notice taken back is none: %s %s %s', (...stays) => {
  expect(isWarned([...notice, stays])).toBe(false)
})
