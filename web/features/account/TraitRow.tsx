import { getRouteApi, Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Trait } from '../../api.ts'
import { IntervalBar } from '../../charts/IntervalBar.tsx'
import { Mark, traitLooks } from '../../charts/marks.tsx'
import { useFormats } from '../../ui/formats.ts'
import { useTraitWords } from '../../ui/states.tsx'

const route = getRouteApi('/clients/$id')

/** A trait's shape, name and word, how sure that is, and the way to its evidence. */
export function TraitRow(props: {
  readonly trait: Trait
  /** Without the estimate and the counts, for the overview. */
  readonly short?: boolean
}): ReactNode {
  const t = useTranslations()
  const { name } = useTraitWords()
  const { id } = route.useParams()
  const { trait } = props
  const look = traitLooks[trait.state]
  return (
    <li>
      <Link
        to="/clients/$id"
        params={{ id }}
        search={({ tab }) => ({ ...(tab === undefined ? {} : { tab }), evidence: trait.id })}
        resetScroll={false}
        className="-mx-2 flex min-h-12 items-center gap-3 rounded-lg px-2 py-2 hover:bg-hover"
      >
        <Mark look={look} size={16} />
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="text-sm font-medium">{name(trait.id)}</span>
          <span className="flex flex-wrap items-center gap-x-2 text-xs">
            <span data-tone={look.tone} className="font-medium text-tone-ink">
              {t(`words.traitState.${trait.state}`)}
            </span>
            {props.short ? null : (
              <span className="text-ink-3">
                {t('account.evidenceCount', { count: trait.evidence.length })}
              </span>
            )}
            <Weight weight={trait.weight} />
          </span>
        </span>
        {props.short ? null : <TraitNumber trait={trait} />}
        <ChevronRight size={14} className="shrink-0 text-ink-3" aria-hidden />
      </Link>
    </li>
  )
}

function Weight({ weight }: { readonly weight: number }): ReactNode {
  const t = useTranslations('account')
  const formats = useFormats()
  if (weight === 1) return null
  return <span className="text-ink-3">{t('weight', { weight: formats.tenth(weight) })}</span>
}

const hundred = (share: number): number => Math.round(share * 100)

function TraitNumber({ trait }: { readonly trait: Trait }): ReactNode {
  const t = useTranslations()
  const { estimate, low, high } = trait
  const known = estimate !== null && low !== null && high !== null
  return (
    <span className="flex shrink-0 flex-col items-end gap-0.5">
      <IntervalBar {...trait} of={1} tone={traitLooks[trait.state].tone} className="w-24" />
      {known ? (
        <span className="text-xs text-ink-3 tabular-nums">
          <span aria-hidden>
            <span className="font-medium text-ink-2">{hundred(estimate)}</span>
            {', '}
            {t('health.range', { low: hundred(low), high: hundred(high) })}
          </span>
          <span className="sr-only">
            {t('health.number', {
              estimate: hundred(estimate),
              low: hundred(low),
              high: hundred(high),
            })}
          </span>
        </span>
      ) : (
        <span className="text-xs text-ink-3">{t('account.traitUnknown')}</span>
      )}
    </span>
  )
}
