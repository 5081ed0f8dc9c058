import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../std/time.ts'
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

const calendar = { timeZone: 'UTC', workDays: new Set([1, 2, 3, 4, 5]), daysOff: new Set<string>() }

const stateOf = (evidence: readonly Weighed[], since: Date | null = null) =>
  judgeTrait(trait, evidence, { moments: [asOf], since, calendar }).at(-1)?.state

test('two signs within six weeks make a bad trait forming, though little is known', () => {
  expect(stateOf([observed(true, 41), observed(true, 1)])).toBe('forming')
  expect(stateOf([observed(true, 43), observed(true, 1)])).toBe('unknown')
})

test('one sign is enough in the first ninety days, and two of one day are one', () => {
  expect(stateOf([observed(true, 1)])).toBe('unknown')
  expect(stateOf([observed(true, 1)], addDays(asOf, -80))).toBe('forming')
  expect(stateOf([observed(true, 1), observed(true, 1)])).toBe('unknown')
})

test('whether two signs are of one day is told by the client’s own zone', () => {
  const [evening, night] = ['2026-06-25T16:00:00Z', '2026-06-25T18:00:00Z'].map((at) =>
    observed(true, daysBetween(new Date(at), asOf)),
  )
  const signs = [evening, night].filter((one) => one !== undefined)
  const stateIn = (timeZone: string) =>
    judgeTrait(trait, signs, {
      moments: [asOf],
      since: null,
      calendar: { ...calendar, timeZone },
    }).at(-1)?.state
  expect(stateIn('UTC')).toBe('unknown')
  expect(stateIn('Asia/Bangkok')).toBe('forming')
})

test('a rare event keeps a trait forming for half its half-life, one that was settled for six weeks', () => {
  const fine = Array.from({ length: 12 }, (_, week) => observed(false, 3 + 7 * week))
  const other = { ...indicator, id: 'other' }
  const calm = fine.map((one, place) => (place % 2 === 0 ? one : { ...one, indicator: other }))
  const event = (daysAgo: number, settledDaysAgo?: number): Weighed => {
    const one = observed(true, daysAgo)
    const settledAt = settledDaysAgo === undefined ? undefined : addDays(asOf, -settledDaysAgo)
    return {
      ...one,
      weight: 0.4,
      indicator: { ...indicator, id: 'rare', telltale: true, halfLifeWeeks: 26 },
      observation: { ...one.observation, settledAt },
    }
  }
  const byTime = (...more: readonly Weighed[]) =>
    [...calm, ...more].toSorted((a, b) => a.at.getTime() - b.at.getTime())
  expect(stateOf(byTime())).toBe('absent')
  expect(stateOf(byTime(event(80)))).toBe('forming')
  expect(stateOf(byTime(event(100)))).toBe('absent')
  expect(stateOf(byTime(event(80, 70)))).toBe('absent')
  expect(stateOf(byTime(event(50, 40)))).toBe('forming')
})

test('a client that shows a trait again, though little of it is left, has not let it fade', () => {
  const own = { id: 'opinion-sharing', kind: 'good' } as const
  const [given, volunteered] = ['given', 'volunteered'].map((id) => ({
    ...indicator,
    id,
    trait: own.id,
  }))
  const seen = (yes: boolean, daysAgo: number, left: readonly [number, number], place = 0) => {
    const kind = place === 0 ? given : volunteered
    return { ...observed(yes, daysAgo), left, ...(kind ? { indicator: kind } : {}) }
  }
  const before = [170, 169, 168, 167, 166].map((days, place) =>
    seen(true, days, [1, 0.3], place % 2),
  )
  const moments = [addDays(asOf, -160), asOf]
  const stateWith = (...now: readonly Weighed[]) =>
    judgeTrait(own, [...before, ...now], { moments, since: null, calendar }).map(
      ({ state }) => state,
    )
  expect(stateWith()).toEqual(['shown', 'fading'])
  expect(stateWith(seen(true, 5, [0, 0.4]))).toEqual(['shown', 'shown'])
  expect(stateWith(seen(false, 5, [0, 0.4]))).toEqual(['shown', 'fading'])
})
