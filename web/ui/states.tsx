import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isHeldBack } from '../../src/model/held-back.ts'
import type { Language } from '../../src/model/language.ts'
import { useTranslations } from 'use-intl'
import type { Direction, Health, Heard } from '../api.ts'
import { IntervalBar } from '../charts/IntervalBar.tsx'
import { DirectionArrow, directionTones, healthLooks, Mark } from '../charts/marks.tsx'
import { queries } from '../queries.ts'
import { cn } from './cn.ts'
import { useFormats } from './formats.ts'
import { useLanguage } from './locale.tsx'
import { Chip } from './surfaces.tsx'
import { Tip } from './Tooltip.tsx'

type HealthNumbers = Pick<Health, 'state' | 'estimate' | 'low' | 'high'>

/** "54 of 100, likely 41 to 66", or undefined where there is no number. */
export function useHealthNumber(): (health: Omit<HealthNumbers, 'state'>) => string | undefined {
  const t = useTranslations('health')
  return ({ estimate, low, high }) =>
    estimate === null || low === null || high === null
      ? undefined
      : t('number', { estimate, low, high })
}

/** A health cell: shape, word or number with its range, and the bar. Unknown shows no number. */
export function HealthCell(props: {
  readonly health: HealthNumbers
  readonly className?: string
}): ReactNode {
  const { health } = props
  const t = useTranslations()
  const number = useHealthNumber()(health)
  const word = t(`words.health.${health.state}`)
  const label = number === undefined ? word : t('health.label', { state: word, number })
  return (
    <span className={cn('inline-flex items-center gap-2 align-middle', props.className)}>
      <span className="sr-only">{label}</span>
      <span aria-hidden className="contents">
        <Mark look={healthLooks[health.state]} />
        <IntervalBar {...health} tone={healthLooks[health.state].tone} className="mx-1 w-16" />
        {number === undefined ? (
          <span className="min-w-0 text-sm leading-tight text-ink-2">{word}</span>
        ) : (
          <span className="whitespace-nowrap tabular-nums">
            <span className={cn('text-sm', isHeldBack(health) ? 'text-ink-3' : 'font-semibold')}>
              {health.estimate}
            </span>
            <span className="ml-2 text-xs text-ink-3">
              {t('health.range', { low: health.low ?? 0, high: health.high ?? 0 })}
            </span>
          </span>
        )}
      </span>
    </span>
  )
}

/** The arrow and its word; how sure that is, in the tooltip and for readers. */
export function DirectionCell(props: { readonly direction: Direction }): ReactNode {
  const t = useTranslations()
  const { direction } = props
  const word = t(`words.direction.${direction.state}`)
  const sure = useSureness()(direction)
  const content = (
    <span
      data-tone={directionTones[direction.state]}
      className="inline-flex items-center gap-1.5 align-middle text-sm font-medium whitespace-nowrap text-tone-ink"
    >
      <DirectionArrow direction={direction.state} />
      {word}
      {sure === undefined ? null : <span className="sr-only">{sure}</span>}
    </span>
  )
  return sure === undefined ? content : <Tip label={sure}>{content}</Tip>
}

/** "Declining, 91 % sure", or undefined where nothing is claimed. */
export function useSureness(): (direction: Direction) => string | undefined {
  const t = useTranslations()
  const formats = useFormats()
  return ({ state, probabilityDown }) => {
    if (probabilityDown === null || (state !== 'declining' && state !== 'improving'))
      return undefined
    const sure = state === 'declining' ? probabilityDown : 1 - probabilityDown
    return t('health.sure', {
      direction: t(`words.direction.${state}`),
      percent: formats.percent(Math.min(sure, 0.99)),
    })
  }
}

/** When the client was last heard: a plain date, or a chip where silence says something. */
export function HeardCell(props: { readonly heard: Heard; readonly long?: boolean }): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const { state, lastFromClient } = props.heard
  if (state === 'never') {
    return (
      <Chip tone="unknown" className="whitespace-nowrap">
        {t('words.heard.never')}
      </Chip>
    )
  }
  const date = lastFromClient === null ? '' : formats.day(lastFromClient)
  if (state === 'quiet') {
    return (
      <Chip tone="watch" className="whitespace-nowrap">
        {date === '' ? t('words.heard.quiet') : t('health.quietSince', { date })}
      </Chip>
    )
  }
  return (
    <span className="text-sm whitespace-nowrap text-ink-2">
      {props.long ? t('health.lastHeard', { date }) : date}
    </span>
  )
}

/** A trait's name in the reader's language; a trait that has none shows its id, never nothing. */
export function useTraitWords(): {
  readonly name: (id: string) => string
  readonly meaning: (id: string) => string | undefined
} {
  const { messages, language } = useLanguage()
  const { data } = useQuery({ ...queries.traits(), staleTime: 60_000 })
  const names: Readonly<Record<string, string>> = messages.words.traits
  const meanings: Readonly<Record<string, string>> = messages.words.traitMeanings
  const added = (id: string) => data?.traits.find((trait) => trait.isAdded && trait.id === id)
  return {
    name: (id) => names[id] ?? inLanguage(added(id)?.name, language) ?? id,
    meaning: (id) => meanings[id] ?? inLanguage(added(id)?.meaning, language),
  }
}

/** An agency's own words in the reader's language, in English or in the first that they are in. */
function inLanguage(
  words: Readonly<Record<string, string>> | undefined,
  language: Language,
): string | undefined {
  return words?.[language] ?? words?.['en'] ?? Object.values(words ?? {})[0]
}
