import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { NormsVersion } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Changes } from '../../ui/Changes.tsx'
import { useFormats } from '../../ui/formats.ts'
import { locales, useLanguage } from '../../ui/locale.tsx'
import { useTraitWords } from '../../ui/states.tsx'
import { useNormWords } from './use-norm-words.ts'

/** Who changed which norm of this client, and when. */
export function NormsHistory({ accountId }: { readonly accountId: string }): ReactNode {
  const { data } = useQuery(queries.normsHistory(accountId))
  const say = useSayChange()
  if (data === undefined) return null
  return (
    <Changes
      occasions={data.versions.map(({ version, at, by, changes }) => ({
        key: String(version),
        at,
        by,
        changes: changes.map(say),
      }))}
    />
  )
}

type Change = NormsVersion['changes'][number]

function useSayChange(): (change: Change) => { what: string; from: string; to: string } {
  const t = useTranslations('norms')
  const { messages } = useLanguage()
  const traits = useTraitWords()
  const words = useNormWords()
  const valueOf = useSayValue()
  const fields: Readonly<Record<string, string>> = messages.norms
  return ({ name, trait, from, to }) => ({
    what:
      trait === null
        ? words.isKnown(name)
          ? words.name(name)
          : (fields[name] ?? name)
        : traits.name(trait),
    from: from === null ? t('notSet') : valueOf(name, from),
    to: to === null ? t('notSet') : valueOf(name, to),
  })
}

const REGION = /^[A-Z]{2}$/
const DAY = /^\d{4}-\d\d-\d\d$/
/** A Monday: weekdays are counted from it. */
const MONDAY = Date.UTC(2026, 0, 5)

function useSayValue(): (name: string, value: NonNullable<Change['to']>) => string {
  const words = useNormWords()
  const formats = useFormats()
  const { language } = useLanguage()
  const weekday = new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' })
  const dayOf = (number: string): string =>
    weekday.format(new Date(MONDAY + (Number(number) - 1) * 24 * 60 * 60 * 1000))
  const regions = new Intl.DisplayNames(locales[language], { type: 'region', fallback: 'code' })
  return (name, value) => {
    if (name === 'holidays' && REGION.test(String(value)))
      return regions.of(String(value)) ?? String(value)
    if (Array.isArray(value)) return value.map(name === 'workDays' ? dayOf : String).join(', ')
    return typeof value === 'string' && DAY.test(value)
      ? formats.plainDay(value)
      : words.value(value)
  }
}
