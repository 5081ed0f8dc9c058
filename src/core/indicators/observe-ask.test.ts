import { describe, expect, test } from 'vitest'
import { assessMails, type Line, mails, traitOf } from '../engine.test-kit.ts'

const refusals = (lines: readonly Line[], trait: string, indicator: string) =>
  traitOf(assessMails(mails(lines)), trait).evidence.filter(
    (one) => one.indicator === indicator && one.supports,
  ).length

const access: readonly Line[] = [
  ['them', '2026-03-02', 'Please send us the login to the shop.'],
  ['us', '2026-03-03', 'Noted.'],
  ['them', '2026-03-16', 'I am still waiting for it.'],
  ['us', '2026-03-17', 'Noted.'],
  ['them', '2026-04-10', 'I am still waiting for it, this is really poor.'],
]

describe('an open ask that has to be repeated', () => {
  test('for access, counts each time', () => {
    expect(refusals(access.slice(0, 2), 'knowledge-hoarding', 'access-not-given')).toBe(1)
    expect(refusals(access, 'knowledge-hoarding', 'access-not-given')).toBe(3)
  })

  test('for figures, counts each time', () => {
    const figures = access.map(([from, at, text]): Line => [
      from,
      at,
      text.replace('the login to', 'the sales figures of'),
    ])
    expect(refusals(figures, 'no-data-sharing', 'data-request-unmet')).toBe(3)
  })

  test('counts no more once it is met', () => {
    const met: Line = ['us', '2026-03-03T08:00:00Z', 'The login is attached.']
    const later = access.slice(2)
    expect(
      refusals([...access.slice(0, 1), met, ...later], 'knowledge-hoarding', 'access-not-given'),
    ).toBe(0)
  })
})
