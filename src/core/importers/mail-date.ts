const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Hours from UTC of the zone names of RFC 5322 4.3, and of those that mail in our languages carries. */
const zones: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  brt: -3,
  brst: -2,
  wet: 0,
  west: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  trt: 3,
  ict: 7,
  hkt: 8,
}

// Thu, 13 Feb 69 23:32:54 -0330; the day's name, the seconds and (as often met) the comma may be absent.
const MAIL_DATE =
  /^(?:[a-z]{3,9}\s*,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s,-]+(\d{2,4})[\s,]+(\d{1,2})\s*[:.]\s*(\d{2})(?:\s*[:.]\s*(\d{2})(?:[.,]\d+)?)?\s*([ap]m)?\s*(?:([+-]\s?\d{2}):?(\d{2})|(?:gmt|utc)?\s*([+-]\d{1,2}(?!\d))|([a-z]{1,5}))?\s*$/i

/** The moment of an RFC 5322 date; null where it names none, so that nothing is guessed. */
export function parseMailDate(header: string | undefined): Date | null {
  if (!header || header.length > 200) return null
  const plain = withoutComments(header).trim()
  const match = MAIL_DATE.exec(plain)
  if (!match) return parseIsoDate(plain)
  const [
    ,
    day,
    month,
    year,
    hour,
    minute,
    second,
    half,
    zoneHours,
    zoneMinutes,
    gmtHours,
    zoneName,
  ] = match
  const local = utcFromParts(
    fullYear(year ?? ''),
    months.indexOf((month ?? '').toLowerCase()),
    Number(day),
    halfDay(Number(hour), half),
    Number(minute),
    Math.min(Number(second ?? 0), 59),
  )
  if (local === null) return null
  const offset = zoneHours
    ? signed(zoneHours.replace(/\s/, ''), Number(zoneMinutes))
    : gmtHours
      ? Number(gmtHours) * 60
      : (zones[zoneName?.toLowerCase() ?? ''] ?? 0) * 60
  return Math.abs(offset) > 15 * 60 ? null : new Date(local - offset * 60_000)
}

/** Comments nest; a date full of them is no date. */
function withoutComments(text: string): string {
  let plain = text
  for (let depth = 0; depth < 4 && plain.includes('('); depth++)
    plain = plain.replace(/\([^()]*\)/g, ' ')
  return plain
}

function parseIsoDate(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)$/.test(text)) return null
  const date = new Date(text.replace(' ', 'T').replace(' ', ''))
  return Number.isNaN(date.getTime()) ? null : date
}

/** RFC 5322 4.3: two digits under 50 are this century; three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return digits.length === 3 ? 1900 + year : year
}

function halfDay(hour: number, half: string | undefined): number {
  if (!half) return hour
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
}

function signed(hours: string, minutes: number): number {
  const whole = Number(hours)
  return whole * 60 + (hours.startsWith('-') ? -minutes : minutes)
}

/** Milliseconds, or null where the calendar or the clock has no such moment. */
export function utcFromParts(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | null {
  if (month < 0 || month > 11 || hour > 23 || minute > 59 || second > 59) return null
  const time = Date.UTC(year, month, day, hour, minute, second)
  const date = new Date(time)
  return date.getUTCMonth() === month && date.getUTCDate() === day ? time : null
}
