import { describe, expect, it } from 'vitest'
import type { PortfolioRow } from '../../api.ts'
import { asksThisWeek, filterRows, needsAttention, nextSort, parseSort, sortRows } from './rows.ts'

const asOf = '2026-10-01T00:00:00Z'

function row(name: string, changes: Partial<PortfolioRow> = {}): PortfolioRow {
  return {
    id: name,
    name,
    isSample: false,
    languages: ['en'],
    health: { state: 'good', estimate: 80, low: 70, high: 88, coverage: 0.9 },
    direction: { state: 'steady', probabilityDown: 0.5 },
    heard: { lastFromClient: '2026-09-30T08:00:00Z', state: 'recent' },
    topWarning: null,
    warningCount: 0,
    workOnCount: 0,
    askDue: null,
    sparkline: Array.from({ length: 12 }, () => null),
    urgency: 0,
    ...changes,
  }
}

const unknown = row('Vela', {
  health: { state: 'unknown', estimate: null, low: null, high: null, coverage: 0.2 },
})

describe('the portfolio’s rows', () => {
  it('are found without accents, case or the Turkish dot', () => {
    const rows = [row('İstanbul Işık'), row('São Paulo'), row('บ้านไทย')]
    const find = (q: string): string[] => filterRows(rows, { q }, asOf).map(({ name }) => name)
    expect(find('istanbul isik')).toEqual(['İstanbul Işık'])
    expect(find('sao')).toEqual(['São Paulo'])
    expect(find('บ้าน')).toEqual(['บ้านไทย'])
    expect(find('บาน')).toEqual([])
  })

  it('need attention when the engine says so, and not because a number is low', () => {
    expect(needsAttention(row('A'))).toBe(false)
    expect(needsAttention(row('A', { warningCount: 1 }))).toBe(true)
    expect(needsAttention(unknown)).toBe(false)
    const quiet = row('A', { heard: { lastFromClient: null, state: 'quiet' } })
    expect(needsAttention(quiet)).toBe(true)
  })

  it('can be left to those whose client said something grave', () => {
    const because = 'The client speaks of leaving.'
    const grave = row('A', { topWarning: { kind: 'severe-event', because }, warningCount: 2 })
    const slower = row('B', { topWarning: { kind: 'reply-time-rising', because }, warningCount: 1 })
    const left = filterRows([grave, slower, row('C')], { warning: 'severe' }, asOf)
    expect(left).toEqual([grave])
  })

  it('with no number stand last, whichever way the health is sorted', () => {
    const rows = [
      unknown,
      row('Low', { health: { ...row('x').health, estimate: 20 } }),
      row('High'),
    ]
    const names = (sort: string): string[] =>
      sortRows(rows, parseSort(sort), 'en').map(({ name }) => name)
    expect(names('health')).toEqual(['Low', 'High', 'Vela'])
    expect(names('-health')).toEqual(['High', 'Low', 'Vela'])
  })

  it('keep the order of the server until somebody asks for another', () => {
    const rows = [row('B'), row('A')]
    expect(sortRows(rows, parseSort(undefined), 'en')).toBe(rows)
    expect(parseSort('nonsense')).toBeUndefined()
    expect(nextSort('client', undefined)).toBe('client')
    expect(nextSort('client', parseSort('client'))).toBe('-client')
    expect(nextSort('client', parseSort('-client'))).toBeUndefined()
  })

  it('count a question as due within seven days of the assessment', () => {
    expect(asksThisWeek(row('A', { askDue: '2026-10-08' }), asOf)).toBe(true)
    expect(asksThisWeek(row('A', { askDue: '2026-10-09' }), asOf)).toBe(false)
  })
})
