import { expect, test } from 'vitest'
import type { Assessment } from '../../model/assessment.ts'
import type { Message } from '../../model/message.ts'
import { Norms } from '../../model/norms.ts'
import { assessAccount, placeMessages } from '../engine.ts'
import { goodHalfYear, mails } from '../engine.test-kit.ts'
import type { Prior } from './posterior.ts'

const norms = Norms.parse({})
const asOf = new Date('2026-06-20T23:59:59Z')

function assess(messages: readonly Message[], prior?: Prior): Assessment {
  const { accounts } = placeMessages(
    messages.map((message) => ({ file: 'mail.mbox', message })),
    { us: ['agency.example'], norms },
  )
  const [account] = accounts
  if (!account) throw new Error('no account')
  return assessAccount({ ...account, records: [] }, { norms, asOf, prior }).assessment
}

const estimateOf = (prior?: Prior): number => assess(goodHalfYear(), prior).health.estimate ?? 0

test('a prior draws the estimate to the share that other clients had', () => {
  expect(estimateOf({ alpha: 7, beta: 1 })).toBeGreaterThan(estimateOf())
  expect(estimateOf({ alpha: 2, beta: 6 })).toBeLessThan(estimateOf())
  expect(estimateOf({ alpha: 1, beta: 1 })).toBe(estimateOf())
})

test('a prior makes nothing known, and gives no number to a client without evidence', () => {
  const short = mails([['them', '2026-06-10', 'Hello, nice to meet you.']])
  const { health, traits } = assess(short, { alpha: 7, beta: 1 })
  expect(health).toMatchObject({ state: 'unknown', estimate: null, coverage: 0 })
  expect(new Set(traits.map(({ state }) => state))).toEqual(new Set(['unknown']))
})

test('with a prior, too, the contributions and the rest sum to the estimate', () => {
  const { health, traits } = assess(goodHalfYear(), { alpha: 6.4, beta: 1.6 })
  const points = traits.flatMap(({ evidence }) => evidence.map((item) => item.points))
  expect(50 + points.reduce((sum, one) => sum + one, 0) + (health.rest ?? 0)).toBeCloseTo(
    health.estimate ?? 0,
    6,
  )
})
