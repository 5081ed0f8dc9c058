import { describe, expect, test } from 'vitest'
import {
  trigamma,
  betaCdf,
  betaQuantile,
  drawGamma,
  mean,
  normalCdf,
  quantile,
  repeatedGammas,
  seededRandom,
} from './stats.ts'

describe('beta distribution', () => {
  test('a uniform prior is its own distribution function', () => {
    expect(betaCdf(0.3, 1, 1)).toBeCloseTo(0.3, 10)
  })

  test('agrees with the closed form of Beta(2, 2): 3x² − 2x³', () => {
    expect(betaCdf(0.25, 2, 2)).toBeCloseTo(3 * 0.25 ** 2 - 2 * 0.25 ** 3, 10)
  })

  test('the quantile undoes the distribution function', () => {
    expect(betaCdf(betaQuantile(0.1, 4.17, 3.89), 4.17, 3.89)).toBeCloseTo(0.1, 8)
  })

  test('gives the interval of the worked example of Beta(4.17, 3.89)', () => {
    expect(betaQuantile(0.1, 4.17, 3.89)).toBeCloseTo(0.3, 2)
    expect(betaQuantile(0.9, 4.17, 3.89)).toBeCloseTo(0.74, 2)
  })
})

test('the normal distribution function at 0, 1.96 and −1.96', () => {
  expect(normalCdf(0)).toBeCloseTo(0.5, 6)
  expect(normalCdf(1.96)).toBeCloseTo(0.975, 4)
  expect(normalCdf(-1.96)).toBeCloseTo(0.025, 4)
})

test('a quantile lies between its neighbours', () => {
  expect(quantile([4, 1, 3, 2], 0.75)).toBe(3.25)
})

function draws(seed: number): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: 4000 }, () => drawGamma(3.5, random))
}

test('gamma draws have their shape as mean, and the same seed gives the same draws', () => {
  expect(mean(draws(1))).toBeCloseTo(3.5, 0)
  expect(draws(7).slice(0, 5)).toEqual(draws(7).slice(0, 5))
})

test('draws that are repeated from the start are those of their seed', () => {
  const random = seededRandom(3)
  const shapes = Array.from({ length: 60_000 }, (_, place) => 1 + (place % 40) / 4)
  const once = shapes.map((shape) => drawGamma(shape, random))
  const gammas = repeatedGammas(3)
  for (const again of [gammas(), gammas()])
    for (const [place, shape] of shapes.entries())
      expect(again(shape)).toBeCloseTo(once[place] ?? 0, 12)
})

test.each([
  [1, 1.6449340668482264],
  [0.5, 4.934802200544679],
  [10, 0.10516633568168575],
])('trigamma(%d)', (x, value) => {
  expect(trigamma(x)).toBeCloseTo(value, 8)
})
