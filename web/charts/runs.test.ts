import { describe, expect, it } from 'vitest'
import { gapsOf, knownRuns } from './runs.ts'

const known = (point: number | null): boolean => point !== null

describe('a series with gaps', () => {
  it('is drawn only where it is known', () => {
    expect(knownRuns([1, 2, null, 3], known)).toEqual([
      [0, 1],
      [3, 3],
    ])
  })

  it('hatches each gap from the last known point to the next', () => {
    expect(gapsOf([1, null, null, 3], known)).toEqual([[0, 3]])
    expect(gapsOf([null, null, 3], known)).toEqual([[0, 2]])
  })

  it('has no gap when all of it is known, and nothing else when none is', () => {
    expect(gapsOf([1, 2], known)).toEqual([])
    expect(knownRuns([null, null], known)).toEqual([])
  })
})
