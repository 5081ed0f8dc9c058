import { expect, test } from 'vitest'
import { assessMails, type Line, mails } from '../engine.test-kit.ts'

const traits = [
  {
    id: 'pays-late',
    kind: 'bad',
    name: { en: 'Pays late' },
    cues: { en: ['invoice ... overdue'] },
    question: { en: 'Is anything in the way of our invoices?' },
  },
]

/** The questions that fall due to a client, by their keys. */
const asked = (
  lines: readonly Line[],
  { asOf = '2026-06-30', norms = {} }: { asOf?: string; norms?: object } = {},
): string[] =>
  (assessMails(mails(lines), { asOf, norms: { traits, ...norms } })?.ask ?? []).map(
    ({ question }) => question.key,
  )

test('of whom little is known we ask about our own traits first, and three things at most', () => {
  const questions = asked([['them', '2026-06-29', 'Hello, the keys are with the porter.']])
  expect(questions[0]).toBe('asks.added.question')
  expect(questions).toHaveLength(3)
})

test('after a grave word its reason is asked for, and nothing that we would merely like to know', () => {
  expect(
    asked([['them', '2026-06-29', 'We are leaving you, our lawyer will be in touch.']]),
  ).toEqual(['asks.grave.question'])
})

test('whoever has gone quiet is asked how things are, unless the work has ended', () => {
  const hello: Line = ['them', '2026-04-01', 'Hello, the keys are with the porter.']
  expect(asked([hello])[0]).toBe('asks.quiet.question')
  const norms = { accounts: { 'acme.example': { endsOn: '2026-04-30' } } }
  expect(asked([hello], { norms })).not.toContain('asks.quiet.question')
})
