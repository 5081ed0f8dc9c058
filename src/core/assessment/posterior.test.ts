import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intervalOf, posteriorOf } from './posterior.ts'

const weight = (days: number): number => 2 ** (-days / 91)

test('agrees with the worked example: five good items of 60 days, three bad ones of 5 days', () => {
  const posterior = posteriorOf([
    ...Array.from({ length: 5 }, () => ({ yes: true, weight: weight(60) })),
    ...Array.from({ length: 3 }, () => ({ yes: false, weight: weight(5) })),
  ])
  expect(posterior.mean).toBeCloseTo(0.517, 3)
  expect(posterior.effective).toBeCloseTo(6.05, 2)
  expect(intervalOf(posterior).low).toBeCloseTo(0.3, 2)
  expect(intervalOf(posterior).high).toBeCloseTo(0.74, 2)
})

test('without evidence it is an even guess of no weight', () => {
  expect(posteriorOf([])).toEqual({ alpha: 1, beta: 1, mean: 0.5, effective: 0 })
})

test('one more yes never lowers the level', () => {
  const outcome = fc.record({
    yes: fc.boolean(),
    weight: fc.double({ min: 0, max: 2, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(outcome), (outcomes) => {
      const more = posteriorOf([...outcomes, { yes: true, weight: 1 }])
      return more.mean >= posteriorOf(outcomes).mean - 1e-12
    }),
  )
})
