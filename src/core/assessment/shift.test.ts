import { expect, test } from 'vitest'
import { DAY } from '../../std/time.ts'
import { probabilityOfFall } from './shift.ts'

const asOf = new Date('2026-06-30')
const outcomes = (yesNow: number, yesBefore: number) => [
  ...Array.from({ length: 10 }, (_, i) => ({
    at: new Date(asOf.getTime() - (i + 1) * 2 * DAY),
    yes: i < yesNow,
    weight: 1,
  })),
  ...Array.from({ length: 20 }, (_, i) => ({
    at: new Date(asOf.getTime() - (30 + i * 4) * DAY),
    yes: i < yesBefore,
    weight: 1,
  })),
]

test('is sure of a fall from nearly always to nearly never', () => {
  expect(probabilityOfFall(outcomes(1, 19), asOf)?.probability).toBeGreaterThan(0.95)
})

test('is sure of a rise the other way round', () => {
  expect(probabilityOfFall(outcomes(10, 4), asOf)?.probability).toBeLessThan(0.1)
})

test('says nothing where one of the windows is thin', () => {
  expect(probabilityOfFall(outcomes(5, 10).slice(0, 2), asOf)).toBeNull()
})
