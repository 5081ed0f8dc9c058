import { useMemo } from 'react'
import type { Language } from '../../src/model/language.ts'
import { locales, useLanguage } from './locale.tsx'

/** Thai dates are of the Buddhist era; the others take their locale's own calendar. */
const dateLocales: Readonly<Record<Language, string>> = {
  ...locales,
  th: 'th-TH-u-ca-buddhist',
}

export type Formats = ReturnType<typeof makeFormats>

function makeFormats(language: Language) {
  const dates = dateLocales[language]
  const day = new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'short' })
  const dayYear = new Intl.DateTimeFormat(dates, { dateStyle: 'medium' })
  const plainDay = new Intl.DateTimeFormat(dates, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  const plainDayYear = new Intl.DateTimeFormat(dates, { dateStyle: 'medium', timeZone: 'UTC' })
  const time = { hour: 'numeric', minute: '2-digit' } as const
  const dayTime = new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'short', ...time })
  const moment = new Intl.DateTimeFormat(dates, { dateStyle: 'medium', timeStyle: 'short' })
  const month = new Intl.DateTimeFormat(dates, { month: 'long', year: 'numeric' })
  const percent = new Intl.NumberFormat(locales[language], {
    style: 'percent',
    maximumFractionDigits: 0,
  })
  const whole = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 })
  const tenth = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 })
  const plain = new Intl.NumberFormat(locales[language])
  const thisYear = new Date().getFullYear()
  return {
    /** A moment as a day; the year only where it is not this one. */
    day: (iso: string) => {
      const date = new Date(iso)
      return (date.getFullYear() === thisYear ? day : dayYear).format(date)
    },
    /** A calendar day without a time ("2026-09-12"), the same in every zone. */
    plainDay: (isoDay: string) => {
      const date = new Date(`${isoDay.slice(0, 10)}T00:00:00Z`)
      return (date.getUTCFullYear() === thisYear ? plainDay : plainDayYear).format(date)
    },
    /** A day and its time; the year only where it is not this one. */
    moment: (iso: string) => {
      const date = new Date(iso)
      return (date.getFullYear() === thisYear ? dayTime : moment).format(date)
    },
    month: (iso: string) => month.format(new Date(iso)),
    percent: (share: number) => percent.format(share),
    whole: (number: number) => whole.format(number),
    /** With a true minus, as the sentences of the engine write it. */
    tenth: (number: number) => tenth.format(number).replace('-', '−'),
    /** As somebody set it, to three places. */
    number: (value: number) => plain.format(value),
    bytes: (count: number) => formatBytes(count, locales[language]),
    duration: (seconds: number) => formatDuration(seconds, locales[language]),
  }
}

/** Dates and numbers as the reader's language writes them. */
export function useFormats(): Formats {
  const { language } = useLanguage()
  return useMemo(() => makeFormats(language), [language])
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

function formatBytes(count: number, locale: string): string {
  let rest = count
  let unit = 0
  while (rest >= 1000 && unit < units.length - 1) {
    rest /= 1000
    unit += 1
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[unit] ?? 'byte',
    // Short, English says "300 byte".
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: rest < 10 && unit > 0 ? 1 : 0,
  }).format(rest)
}

function formatDuration(seconds: number, locale: string): string {
  const minutes = seconds >= 90
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: minutes ? 'minute' : 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(minutes ? seconds / 60 : seconds)
}
