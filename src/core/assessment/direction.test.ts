import { expect, test } from 'vitest'
import { addDays, DAY } from '../../std/time.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { judgeDirection } from './direction.ts'
import type { Weighed } from './evidence.ts'
import type { Heard } from './heard.ts'

const asOf = new Date('2026-06-30T12:00:00Z')
const indicator: Indicator = {
  id: 'questions-answered',
  trait: 'excellent-communication',
  halfLifeWeeks: 8,
  kind: 'record',
  observe: () => [],
}

/** Three outcomes a week for sixteen weeks: good or not by the week, counted from the first. */
const outcomes = (isGood: (week: number, place: number) => boolean): Weighed[] =>
  Array.from({ length: 48 }, (_, place) => {
    const at = addDays(asOf, -7 * (16 - Math.floor(place / 3)) + 1)
    const yes = isGood(Math.floor(place / 3), place)
    const observation = { at, yes, side: 'provider' as const, turn: null, span: null }
    return { id: `${place}`, indicator, observation, at, weight: 1, norm: null, left: [1] }
  })

const heard: Heard = {
  state: 'recent',
  last: asOf,
  rhythmDays: 30,
  learnedDays: null,
  isByHabit: false,
  isAway: false,
  isExplained: false,
}
const isLast = (week: number): boolean => week >= 12
const directionOf = (evidence: readonly Weighed[], more: Partial<Heard> = {}, isSevere = false) =>
  judgeDirection(evidence, { heard: { ...heard, ...more }, isSevere, isQuieter: false, asOf }).state

test('outcomes that turn bad are a decline, and such as turn good an improvement', () => {
  expect(directionOf(outcomes((week) => !isLast(week)))).toBe('declining')
  expect(directionOf(outcomes(isLast))).toBe('improving')
})

test('beside silence or a grave word nothing improves, and a decline is still told', () => {
  expect(directionOf(outcomes(isLast), { state: 'quiet' })).toBe('unknown')
  expect(directionOf(outcomes(isLast), {}, true)).toBe('unknown')
  expect(
    directionOf(
      outcomes((week) => !isLast(week)),
      { state: 'quiet' },
    ),
  ).toBe('declining')
})

/** The same over 32 weeks. */
const twiceAsLong = (evidence: readonly Weighed[]): Weighed[] =>
  evidence.map((item) => {
    const at = addDays(asOf, (2 * (item.at.getTime() - asOf.getTime())) / DAY)
    return { ...item, at, observation: { ...item.observation, at } }
  })

test('beside a grave word a likely decline is told, and the kindness of the last weeks does not hide it', () => {
  // Over 32 weeks: all good for twenty, every second bad for eight, good again for the last four.
  const worse = outcomes((week, place) => week < 10 || week > 13 || place % 2 > 0)
  expect(directionOf(twiceAsLong(worse))).not.toBe('declining')
  expect(directionOf(twiceAsLong(worse), {}, true)).toBe('declining')
})

test('too few outcomes tell no direction', () => {
  expect(directionOf(outcomes(isLast).slice(-4))).toBe('unknown')
  expect(
    judgeDirection([], { heard, isSevere: false, isQuieter: false, asOf }).probabilityDown,
  ).toBeNull()
})

test('courtesy of a client that writes far less than it used to is no improvement', () => {
  const better = outcomes(isLast)
  const worse = outcomes((week) => !isLast(week))
  const quieter = { heard, isSevere: false, isQuieter: true, asOf }
  expect(judgeDirection(better, quieter).state).toBe('unknown')
  expect(judgeDirection(worse, quieter).state).toBe('declining')
})

const isWorse = (week: number, place: number): boolean => week >= 9 && place % 4 === 0

test('a slow fall that the last four weeks no longer show is no decline', () => {
  const still = outcomes((week, place) => !isWorse(week, place))
  const over = outcomes((week, place) => !isWorse(week, place) || week > 13)
  expect(directionOf(twiceAsLong(still))).toBe('declining')
  expect(directionOf(twiceAsLong(over))).not.toBe('declining')
})
