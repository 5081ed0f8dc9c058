import { expect, test } from 'vitest'
import { assessMails, type Line, mails, traitOf } from '../engine.test-kit.ts'

/** A busy month in which we speak of the next task alone, and end on these words. */
const horizon = (last: string) => {
  const lines = Array.from({ length: 11 }, (_, day): Line => [
    day % 2 === 0 ? 'them' : 'us',
    new Date(Date.UTC(2026, 2, 2 + day)).toISOString(),
    `The banner of shop ${day} is green and the letters are white.`,
  ])
  return traitOf(
    assessMails(mails([...lines, ['us', '2026-03-20', last]]), { asOf: '2026-04-15' }),
    'no-strategic-planning',
  )
    .evidence.filter(({ indicator }) => indicator === 'no-horizon')
    .map(({ supports }) => supports)
}

test('a season or month named ahead is a horizon', () => {
  expect(horizon('The next banner is blue.')).toEqual([true])
  expect(horizon('Lisbon is first in June, the other shops in the autumn.')).toEqual([false])
})
