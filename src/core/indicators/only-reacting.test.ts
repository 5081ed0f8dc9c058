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

const reactions = (pauses: readonly { from: string; to: string }[]) =>
  traitOf(
    assessMails(messages, {
      asOf: '2026-04-15',
      norms: { accounts: { 'acme.example': { pauses } } },
    }),
    'no-strategic-planning',
  ).evidence.filter(({ indicator, supports }) => indicator === 'only-reacting' && supports)

test('a month of which most was an agreed pause is no time to start something', () => {
  expect(reactions([])).toHaveLength(3)
  expect(reactions([{ from: '2026-02-09', to: '2026-03-03' }])).toHaveLength(2)
})
