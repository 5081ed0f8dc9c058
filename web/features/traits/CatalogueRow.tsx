import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { CatalogueTrait } from '../../api.ts'
import { Mark, traitLooks } from '../../charts/marks.tsx'
import { NumberInput } from '../../ui/Field.tsx'
import { useFormats } from '../../ui/formats.ts'
import { useTraitWords } from '../../ui/states.tsx'
import { Chip } from '../../ui/surfaces.tsx'

type Counts = { readonly [State in keyof typeof traitLooks]?: number | undefined }

/** One trait: what it is, how the clients stand with it, and its weight. */
export function CatalogueRow(props: {
  readonly trait: CatalogueTrait
  readonly counts: Counts | undefined
  readonly weight: string
  readonly error: string | undefined
  readonly onChange: (weight: string) => void
}): ReactNode {
  const t = useTranslations('traits')
  const { name, meaning } = useTraitWords()
  const { trait, error } = props
  const errorId = useId()
  return (
    <li className="py-3">
      <div className="flex items-start gap-4">
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center gap-x-2 text-sm font-medium">
            <NameLink trait={trait} />
            {trait.isAdded ? <Chip>{t('added')}</Chip> : null}
          </p>
          <p className="text-sm text-ink-2">{meaning(trait.id)}</p>
          {props.counts === undefined ? null : <States id={trait.id} counts={props.counts} />}
        </div>
        <NumberInput
          aria-label={t('weightOf', { trait: name(trait.id) })}
          {...(error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': errorId })}
          className="h-8 w-20 shrink-0 text-right text-sm"
          value={props.weight}
          onChange={(event) => props.onChange(event.target.value)}
        />
      </div>
      {error === undefined ? null : (
        <p
          id={errorId}
          role="alert"
          data-tone="poor"
          className="mt-1 text-right text-xs font-medium text-tone-ink"
        >
          {error}
        </p>
      )}
    </li>
  )
}

/** A shipped trait is explained by the guide; an added one by the agency itself. */
function NameLink({ trait }: { readonly trait: CatalogueTrait }): ReactNode {
  const t = useTranslations('traits')
  const { name } = useTraitWords()
  const look = 'inline-flex min-h-6 items-center text-accent-ink underline-offset-2 hover:underline'
  if (trait.isAdded) {
    return (
      <Link
        to="/traits/added/$id"
        params={{ id: trait.id }}
        aria-label={t('editOf', { trait: name(trait.id) })}
        className={look}
      >
        {name(trait.id)}
      </Link>
    )
  }
  return (
    <Link
      to="/guide"
      hash={trait.id}
      aria-label={t('guideOf', { trait: name(trait.id) })}
      className={look}
    >
      {name(trait.id)}
    </Link>
  )
}

/** What wants doing first, then what is not known, then the quiet ones. */
const order = ['present', 'forming', 'fading', 'missing', 'unknown', 'absent', 'shown'] as const

function States(props: { readonly id: string; readonly counts: Counts }): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const { name } = useTraitWords()
  const states = order.filter((state) => (props.counts[state] ?? 0) > 0)
  return (
    <ul
      aria-label={t('traits.clients', { trait: name(props.id) })}
      className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5"
    >
      {states.map((state) => (
        <li
          key={state}
          data-tone={traitLooks[state].tone}
          className="inline-flex items-center gap-1.5 text-xs"
        >
          <Mark look={traitLooks[state]} size={12} />
          <span className="text-tone-ink">{t(`words.traitState.${state}`)}</span>
          <span className="font-medium tabular-nums">
            {formats.whole(props.counts[state] ?? 0)}
          </span>
        </li>
      ))}
    </ul>
  )
}
