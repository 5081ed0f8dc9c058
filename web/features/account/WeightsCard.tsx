import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Trait } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { cn } from '../../ui/cn.ts'
import { NumberInput } from '../../ui/Field.tsx'
import { locales, useLanguage } from '../../ui/locale.tsx'
import { useTraitWords } from '../../ui/states.tsx'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import { numberOf } from './norms.ts'

type Weights = Readonly<Record<string, number>>

/** What matters to this client: its own weights, and where it has none, the agency's. */
export function WeightsCard(props: {
  readonly weights: Weights
  readonly traits: readonly Trait[]
  readonly onChange: (weights: Weights) => void
}): ReactNode {
  const t = useTranslations('norms')
  const { name } = useTraitWords()
  const { language } = useLanguage()
  const { data: catalogue } = useQuery(queries.traits())
  const { weights, traits, onChange } = props
  const collator = new Intl.Collator(locales[language])
  const ids = traits.map(({ id }) => id).toSorted((a, b) => collator.compare(name(a), name(b)))
  const ofAgency = (id: string): number | undefined =>
    catalogue?.traits.find((trait) => trait.id === id)?.weight

  function set(id: string, weight: number | undefined): void {
    const { [id]: _, ...rest } = weights
    onChange(weight === undefined ? rest : { ...rest, [id]: weight })
  }

  return (
    <Card>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <CardTitle>{t('weights')}</CardTitle>
        <Link to="/traits" className="text-sm text-accent-ink underline underline-offset-2">
          {t('weightsOfAgency')}
        </Link>
      </div>
      <p className="mt-1 text-sm text-ink-2">{t('weightsHint')}</p>
      <ul className="mt-2 grid gap-x-8 sm:grid-cols-2">
        {ids.map((id) => (
          <Weight
            key={id}
            name={name(id)}
            own={weights[id]}
            ofAgency={ofAgency(id)}
            onChange={(weight) => set(id, weight)}
          />
        ))}
      </ul>
    </Card>
  )
}

/** One trait's weight for this client; without one of its own, that of the agency shows through. */
function Weight(props: {
  readonly name: string
  readonly own: number | undefined
  readonly ofAgency: number | undefined
  readonly onChange: (weight: number | undefined) => void
}): ReactNode {
  const t = useTranslations('norms')
  const id = useId()
  const { name, own, ofAgency, onChange } = props
  return (
    <li className="flex min-h-12 items-center gap-3 border-b border-line py-1 text-sm">
      <div className="min-w-0 flex-1">
        <label htmlFor={id}>{name}</label>
        <p id={`${id}-whose`} className="text-xs text-ink-3">
          {t(own === undefined ? 'agencyWeight' : 'ownWeight')}
        </p>
      </div>
      {own === undefined ? null : (
        <Button
          look="ghost"
          size="icon"
          aria-label={t('backToAgencyOf', { trait: name })}
          title={t('backToAgency')}
          onClick={() => onChange(undefined)}
        >
          <Undo2 size={15} aria-hidden />
        </Button>
      )}
      <NumberInput
        id={id}
        aria-describedby={`${id}-whose`}
        min="0.1"
        max="100"
        placeholder={String(ofAgency ?? 1)}
        className={cn('h-8 w-20 shrink-0 text-right text-sm', own !== undefined && 'font-semibold')}
        value={own ?? ''}
        onChange={(event) => onChange(numberOf(event.target.value))}
      />
    </li>
  )
}
