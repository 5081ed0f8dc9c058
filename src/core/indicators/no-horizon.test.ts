import { expect, test } from 'vitest'
import { assessMails, type Line, mails, seenBy, traitOf } from '../engine.test-kit.ts'

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

/** The words that show a look ahead, and whose they are, in a busy month that ends on these lines. */
const shownBy = (...last: readonly Line[]) => {
  const lines = Array.from({ length: 11 }, (_, day): Line => [
    day % 2 === 0 ? 'them' : 'us',
    new Date(Date.UTC(2026, 2, 2 + day)).toISOString(),
    `The banner of shop ${day} is green and the letters are white.`,
  ])
  return seenBy('no-horizon', 'no-strategic-planning', [...lines, ...last], {
    asOf: '2026-04-15',
  }).map(({ side, quote }) => ({ side, quote }))
}

test('a plan shows it better than a bare date, and is shown as whose it is', () => {
  const plan =
    'Our goal for the second half of the year is to double the orders of the large shops.'
  const season = 'The large shops place their orders in June.'
  expect(shownBy(['us', '2026-03-20', plan], ['them', '2026-03-21', season])).toEqual([
    { side: 'provider', quote: plan },
  ])
  expect(shownBy(['them', '2026-03-21', season])).toEqual([{ side: 'client', quote: season }])
})

test('whoever has to ask for the plan looks ahead alone', () => {
  expect(horizon('The next banner is blue.')).toEqual([true])
  expect(
    shownBy(['them', '2026-03-21', 'What is the plan for the autumn?']).map(({ quote }) => quote),
  ).not.toContain('What is the plan for the autumn?')
})
