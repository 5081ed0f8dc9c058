import { startOfWeek, WEEK } from '../../std/time.ts'

/** How many of the moments fall into each whole week (from Monday, UTC) from `from` to `asOf`. */
export function weeksOf(
  moments: readonly Date[],
  from: Date | undefined,
  asOf: Date,
): { readonly end: Date; readonly count: number }[] {
  if (!from) return []
  const start = startOfWeek(from).getTime()
  const counts: number[] = []
  const whole = Math.floor((asOf.getTime() - start) / WEEK)
  for (let week = 0; week < whole; week++) counts.push(0)
  for (const moment of moments) {
    const week = Math.floor((moment.getTime() - start) / WEEK)
    if (week >= 0 && week < whole) counts[week] = (counts[week] ?? 0) + 1
  }
  return counts.map((count, week) => ({ end: new Date(start + (week + 1) * WEEK), count }))
}
