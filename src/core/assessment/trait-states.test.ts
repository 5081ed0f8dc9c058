import { expect, test } from 'vitest'
import { addDays } from '../../std/time.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { Weighed } from './evidence.ts'
import { judgeTrait } from './trait-states.ts'

const asOf = new Date('2026-06-30T12:00:00Z')
const trait = { id: 'no-data-sharing', kind: 'bad' } as const

const indicator: Indicator = {
  id: 'data-request-unmet',
  trait: trait.id,
  halfLifeWeeks: 13,
  kind: 'record',
  observe: () => [],
}

/** What was observed so many days ago. */
function observed(yes: boolean, daysAgo: number): Weighed {
  const at = addDays(asOf, -daysAgo)
  const observation = { at, yes, side: 'provider' as const, turn: null, span: null }
  return { id: `${daysAgo}`, indicator, observation, at, weight: 1, norm: null, left: [1] }
}

const stateOf = (evidence: readonly Weighed[], since: Date | null = null) =>
  judgeTrait(trait, evidence, { moments: [asOf], since }).at(-1)?.state

test('two signs within six weeks make a bad trait forming, though little is known', () => {
  expect(stateOf([observed(true, 41), observed(true, 1)])).toBe('forming')
  expect(stateOf([observed(true, 43), observed(true, 1)])).toBe('unknown')
})

test('one sign is enough in the first ninety days, and two of one day are one', () => {
  expect(stateOf([observed(true, 1)])).toBe('unknown')
  expect(stateOf([observed(true, 1)], addDays(asOf, -80))).toBe('forming')
  expect(stateOf([observed(true, 1), observed(true, 1)])).toBe('unknown')
})
