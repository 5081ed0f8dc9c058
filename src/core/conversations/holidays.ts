import type { AccountNorms, Norms } from '../../model/norms.ts'
import { addDays, DAY } from '../../std/time.ts'

/** The public holidays of the countries that norms name, as yyyy-mm-dd, by the code in the norms. */
export type Holidays = ReadonlyMap<string, ReadonlySet<string>>

/** The norms name a country, or a part of one, whose holidays nobody knows. */
export class UnknownHolidaysError extends Error {
  override name = 'UnknownHolidaysError'
}

const YEARS_BACK = 10

/**
 * Loads the holidays of every country (or part of one: `TH`, `GB-SCT`) that the norms name, over the
 * ten years before `asOf` and the year after it.
 *
 * The calendars are read only where a norm asks for them. Throws an `UnknownHolidaysError` with the code.
 */
export async function loadHolidays(norms: Norms, asOf: Date): Promise<Holidays> {
  const codes = [norms.defaults, ...Object.values(norms.accounts)]
    .map(({ holidays }: AccountNorms) => holidays ?? '')
    .filter((code) => code !== '')
  if (codes.length === 0) return new Map()
  const { default: Calendar } = await import('date-holidays')
  const year = asOf.getUTCFullYear()
  return new Map(
    [...new Set(codes)].map((code) => {
      const [country = '', state = '', region = ''] = code.toUpperCase().split('-')
      const calendar = new Calendar(country, state, region)
      // What the calendar does not know, it leaves out of its rules in silence.
      const isKnown =
        country in calendar.getCountries() &&
        (state === '' || state in (calendar.getStates(country) ?? {}))
      if (!isKnown)
        throw new UnknownHolidaysError(
          `No public holidays are known for "${code}" (an example is TH or GB-SCT).`,
        )
      const days = new Set<string>()
      for (let one = year - YEARS_BACK; one <= year + 1; one++)
        for (const { type, date, start, end } of calendar.getHolidays(one))
          if (type === 'public') for (const day of daysOf({ date, start, end })) days.add(day)
      return [code, days]
    }),
  )
}

/** The whole days of a holiday; one that begins at sunset begins on the day after. */
function daysOf(holiday: { date: string; start: Date; end: Date }): string[] {
  const first = new Date(`${holiday.date.slice(0, 10)}T00:00:00Z`)
  const count = Math.max(1, Math.floor((holiday.end.getTime() - holiday.start.getTime()) / DAY))
  return Array.from({ length: count }, (_, day) => addDays(first, day).toISOString().slice(0, 10))
}
