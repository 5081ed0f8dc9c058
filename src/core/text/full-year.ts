/** Between the Buddha's year 1 and that of the common era. */
const BUDDHIST = 543

/** A year as it is written, of the common era: Thai years count from the Buddha, so 2569, or 69, is 2026. */
export function fullYear(year: number, { thai }: { readonly thai: boolean }): number {
  if (year >= 2400) return year - BUDDHIST
  if (year >= 100) return year
  return thai && year >= 50 ? 2500 + year - BUDDHIST : 2000 + year
}
