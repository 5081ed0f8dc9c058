import { expect, test } from 'vitest'
import { besideTheirOpposites } from './opposites.ts'
import type { JudgedTrait } from './trait-states.ts'

const judged = (
  id: string,
  kind: JudgedTrait['kind'],
  state: JudgedTrait['state'],
  mean: number,
): JudgedTrait => ({
  id,
  kind,
  state,
  known: true,
  posterior: { alpha: mean * 10, beta: (1 - mean) * 10, mean, effective: 8 },
  seen: [],
})

const besideDoubt = (mean: number): string | undefined =>
  besideTheirOpposites([
    judged('excellent-communication', 'good', 'shown', mean),
    judged('terrible-communication', 'bad', 'forming', 0.25),
  ])[0]?.state

test('beside a sign of its opposite a good trait is shown only where it is sure', () => {
  expect(besideDoubt(0.6)).toBe('missing')
  expect(besideDoubt(0.8)).toBe('shown')
})

test('a sign of another trait changes nothing', () => {
  const traits = [
    judged('excellent-communication', 'good', 'shown', 0.6),
    judged('knowledge-hoarding', 'bad', 'forming', 0.25),
  ]
  expect(besideTheirOpposites(traits)).toEqual(traits)
})
