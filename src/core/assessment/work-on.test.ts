import { expect, test } from 'vitest'
import { chooseWork } from './work-on.ts'
import type { JudgedTrait } from './trait-states.ts'

const judged = (id: string, state: JudgedTrait['state']): JudgedTrait => ({
  id,
  kind: state === 'missing' || state === 'fading' || state === 'shown' ? 'good' : 'bad',
  state,
  known: true,
  posterior: { alpha: 1, beta: 1, mean: 0.5, effective: 0 },
  seen: [],
})

const traits = [
  judged('knowledge-sharing', 'missing'),
  judged('no-data-sharing', 'forming'),
  judged('excellent-communication', 'shown'),
  judged('negative-attitude', 'forming'),
  judged('unresolved-debates', 'present'),
  judged('opinion-sharing', 'fading'),
]

const order = (weights: Readonly<Record<string, number>> = {}, isSevere = false): string[] =>
  chooseWork(traits, new Map(Object.entries(weights)), { points: new Map(), isSevere }).map(
    ({ trait }) => trait,
  )

test('what is there comes before what forms, fades and is missing; what is well is no work', () => {
  expect(order()).toEqual([
    'unresolved-debates',
    'negative-attitude',
    'no-data-sharing',
    'opinion-sharing',
    'knowledge-sharing',
  ])
})

test('of two of one state the heavier comes first, and after a grave word the attitude before all', () => {
  expect(order({ 'no-data-sharing': 3 }).slice(1, 3)).toEqual([
    'no-data-sharing',
    'negative-attitude',
  ])
  expect(order({ 'no-data-sharing': 3 }, true)[0]).toBe('negative-attitude')
})
