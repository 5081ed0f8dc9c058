import { expect, test } from 'vitest'
import { DAY } from '../../std/time.ts'
import { assessMails, mails, traitOf } from '../engine.test-kit.ts'

/** Three months in which the client alone opens conversations. */
const messages = mails(
  [0, 35, 65].flatMap((day, month) => {
    const at = (hours: number) =>
      new Date(Date.UTC(2026, 0, 5, 9 + hours) + day * DAY).toISOString()
    const conversation = `month-${month}`
    return [
      ['them', at(0), 'The banner of the shop is still the old one.', { conversation }],
      ['us', at(2), 'It is changed now.', { conversation }],
    ]
  }),
)

const reactions = (
  pauses: readonly { from: string; to: string }[],
  said: typeof messages = messages,
) =>
  traitOf(
    assessMails(said, {
      asOf: '2026-04-15',
      norms: { accounts: { 'acme.example': { pauses } } },
    }),
    'no-strategic-planning',
  ).evidence.filter(({ indicator, supports }) => indicator === 'only-reacting' && supports)

test('a month of which most was an agreed pause is no time to start something', () => {
  expect(reactions([])).toHaveLength(3)
  expect(reactions([{ from: '2026-02-09', to: '2026-03-03' }])).toHaveLength(2)
})

const planned = (text: string) => [
  ...messages,
  ...mails([['us', '2026-01-05T15:00:00.000Z', text, { conversation: 'month-0', id: 'planned' }]]),
]

test('who works by a plan that reaches over the month does not only react', () => {
  const reaching =
    'Our plan for the quarter: in January the new banner, in February the shop, in March the fair.'
  expect(reactions([], planned(reaching))).toHaveLength(1)
  expect(reactions([], planned('Our plan: first the banner, then the shop.'))).toHaveLength(3)
})
