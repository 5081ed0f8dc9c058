import { expect, test } from 'vitest'
import { Norms } from '../../model/norms.ts'
import { loadHolidays } from './holidays.ts'

const asOf = new Date('2026-06-30T00:00:00Z')
const daysOf = async (holidays: string): Promise<readonly string[]> => {
  const norms = Norms.parse({ accounts: { 'acme.example': { holidays } } })
  return [...((await loadHolidays(norms, asOf)).get(holidays) ?? [])]
}

test.each([
  ['TH', ['2026-04-13', '2026-04-14', '2026-04-15']],
  ['CN', ['2026-02-17', '2026-10-01']],
  ['BR', ['2026-09-07', '2026-11-15']],
  ['TR', ['2026-03-20', '2026-03-21', '2026-03-22', '2026-10-29']],
  ['US', ['2026-07-03', '2026-11-26']],
  ['GB', ['2026-12-25']],
  ['gb-sct', ['2026-11-30']],
])('%s has its holidays', async (code, days) => {
  expect(await daysOf(code)).toEqual(expect.arrayContaining(days))
})

test('no norm, no calendar; an unknown country is named', async () => {
  expect((await loadHolidays(Norms.parse({}), asOf)).size).toBe(0)
  await expect(daysOf('XX')).rejects.toThrow('"XX"')
})
