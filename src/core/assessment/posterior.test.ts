import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../../std/stats.ts'
import { fitPrior, intervalOf, type Posterior, posteriorsOf, reversed } from './posterior.ts'

type Outcome = { readonly yes: boolean; readonly weight: number }

const believe = (outcomes: readonly Outcome[]): Posterior => {
  const pieces = outcomes.map(({ yes, weight }) => ({ yes, item: { weight, left: [1] } }))
  const [posterior] = posteriorsOf(pieces, 1)
  if (!posterior) throw new Error('nothing is believed')
  return posterior
}

const weightAfter = (days: number): number => 2 ** (-days / 91)

test('agrees with the worked example: five good items of 60 days, three bad ones of 5 days', () => {
  const posterior = believe([
    ...Array.from({ length: 5 }, () => ({ yes: true, weight: weightAfter(60) })),
    ...Array.from({ length: 3 }, () => ({ yes: false, weight: weightAfter(5) })),
  ])
  expect(posterior.mean).toBeCloseTo(0.517, 3)
  expect(posterior.effective).toBeCloseTo(6.05, 2)
  expect(intervalOf(posterior).low).toBeCloseTo(0.3, 2)
  expect(intervalOf(posterior).high).toBeCloseTo(0.74, 2)
})

test('without evidence it is an even guess of no weight', () => {
  expect(believe([])).toEqual({ alpha: 1, beta: 1, mean: 0.5, effective: 0 })
})

test('one more yes never lowers the level', () => {
  const outcome = fc.record({
    yes: fc.boolean(),
    weight: fc.double({ min: 0, max: 2, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(outcome), (outcomes) => {
      const more = believe([...outcomes, { yes: true, weight: 1 }])
      return more.mean >= believe(outcomes).mean - 1e-12
    }),
  )
})

/** Clients of forty outcomes each, whose shares of good ones are spread evenly over a range. */
function clientsOf(count: number, from: number, to: number) {
  const random = seededRandom(5)
  return Array.from({ length: count }, () => {
    const share = from + random() * (to - from)
    const good = Array.from({ length: 40 }, random).filter((draw) => draw < share).length
    return { good, bad: 40 - good }
  })
}

test('a fitted prior has the share of the clients it was fitted on, and weighs more the more alike they are', () => {
  const alike = fitPrior(clientsOf(200, 0.75, 0.85))
  const unlike = fitPrior(clientsOf(200, 0.1, 0.9))
  expect(alike.alpha / (alike.alpha + alike.beta)).toBeCloseTo(0.8, 1)
  expect(alike.alpha + alike.beta).toBeCloseTo(8)
  expect(unlike.alpha / (unlike.alpha + unlike.beta)).toBeCloseTo(0.5, 1)
  expect(unlike.alpha + unlike.beta).toBeLessThan(5)
})

test('a prior of bad outcomes is that of good ones the other way round', () => {
  expect(reversed({ alpha: 6, beta: 2 })).toEqual({ alpha: 2, beta: 6 })
})

test('fewer than twenty clients give no prior', () => {
  expect(() => fitPrior([...clientsOf(19, 0, 1), { good: 0, bad: 0 }])).toThrow('20 clients')
})
