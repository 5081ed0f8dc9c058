import { expect, test } from 'vitest'
import { assessMails, type Line, mails, traitOf } from '../engine.test-kit.ts'

const answered = (lines: readonly Line[]) =>
  traitOf(assessMails(mails(lines)), 'excellent-communication').evidence.filter(
    ({ indicator }) => indicator === 'questions-answered',
  )

const asked: Line = ['them', '2026-06-01', 'When do the posters for the fair arrive?']
const putOff: Line = ['us', '2026-06-01T12:00:00Z', 'We will send the posters by Thursday.']

test('a day that was named and kept answers a question', () => {
  const kept: Line = [
    'us',
    '2026-06-03',
    'The posters for the fair are attached, sent as promised.',
  ]
  expect(answered([asked, putOff, kept])).toMatchObject([{ supports: true }])
})

test('a day that was named and not kept answers nothing', () => {
  const late: Line = [
    'them',
    '2026-06-08',
    'Thursday is over and we are still waiting for the posters.',
  ]
  const [found] = answered([asked, putOff, late])
  expect(found).toMatchObject({ supports: false })
  expect(found?.at.toISOString().slice(0, 10)).toBe('2026-06-08')
})
