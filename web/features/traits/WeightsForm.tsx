import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode, SubmitEvent } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Catalogue, CatalogueTrait } from '../../api.ts'
import { api, codeOf } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { locales, useLanguage } from '../../ui/locale.tsx'
import { useTraitWords } from '../../ui/states.tsx'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import { tell } from '../../ui/Toast.tsx'
import { CatalogueRow } from './CatalogueRow.tsx'
import { useFirstError } from './use-first-error.ts'
import { changedWeights, type Draft, MOST_WEIGHT, weightsBefore } from './weights.ts'

/** The good traits and the bad ones with their weights, which are saved together. */
export function WeightsForm({ traits }: { readonly traits: readonly CatalogueTrait[] }): ReactNode {
  const t = useTranslations('traits')
  const [draft, setDraft] = useState<Draft>({})
  const save = useSaveWeights(traits, () => setDraft({}))
  const changed = changedWeights(draft, traits)
  const isTooMuch = Object.values(changed).some((weight) => weight > MOST_WEIGHT)
  const isRefused = codeOf(save.error) === 'trait.weight_not_above_zero'
  const form = useFirstError(save.error)

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (!isTooMuch) save.mutate(changed)
  }

  function errorOf(id: string): string | undefined {
    const weight = changed[id]
    if (weight === undefined) return undefined
    if (weight > MOST_WEIGHT) return t('most')
    return isRefused && weight <= 0 ? t('aboveZero') : undefined
  }

  const column = {
    traits,
    draft,
    errorOf,
    onChange: (one: Draft) => setDraft({ ...draft, ...one }),
  }
  const count = Object.keys(changed).length
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Column kind="good" {...column} />
        <Column kind="bad" {...column} />
      </div>
      {count === 0 ? null : (
        <div className="sticky bottom-0 mt-4 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-canvas py-3 max-md:bottom-14">
          <p className="flex-1 text-sm text-ink-2">{t('changed', { count })}</p>
          <Button onClick={() => setDraft({})} size="md">
            {t('discard')}
          </Button>
          <Button type="submit" look="solid" size="md" disabled={save.isPending || isTooMuch}>
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  )
}

function useSaveWeights(traits: readonly CatalogueTrait[], onSaved: () => void) {
  const t = useTranslations()
  const client = useQueryClient()
  const send = {
    mutationFn: api.saveTraitWeights,
    onError: (error: Error) => {
      if (codeOf(error) !== 'trait.weight_not_above_zero') tell(t('toast.notSaved'))
    },
  }
  const key = queries.traits().queryKey
  const keep = (saved: Catalogue): void => {
    client.setQueryData(key, saved)
    void client.invalidateQueries(queries.weightChanges())
  }
  const undo = useMutation({ ...send, onSuccess: keep })
  return useMutation({
    ...send,
    onSuccess: (saved, changed) => {
      const before = weightsBefore(changed, traits)
      keep(saved)
      onSaved()
      tell(t('traits.saved'), { label: t('app.undo'), run: () => undo.mutate(before) })
    },
  })
}

function Column(props: {
  readonly kind: CatalogueTrait['kind']
  readonly traits: readonly CatalogueTrait[]
  readonly draft: Draft
  readonly errorOf: (id: string) => string | undefined
  readonly onChange: (change: Draft) => void
}): ReactNode {
  const t = useTranslations()
  const { language } = useLanguage()
  const { name } = useTraitWords()
  const counts = useQuery(queries.traitCounts())
  const collator = new Intl.Collator(locales[language])
  const own = props.traits
    .filter(({ kind }) => kind === props.kind)
    .toSorted((one, other) => collator.compare(name(one.id), name(other.id)))
  return (
    <Card>
      <div className="flex items-baseline justify-between gap-3">
        <CardTitle>{t(`account.${props.kind}`)}</CardTitle>
        <span aria-hidden className="w-20 text-right text-xs text-ink-3">
          {t('traits.weight')}
        </span>
      </div>
      <ul className="mt-1 -mb-2 divide-y divide-line">
        {own.map((trait) => (
          <CatalogueRow
            key={trait.id}
            trait={trait}
            counts={counts.data?.[trait.id]}
            weight={props.draft[trait.id] ?? String(trait.weight)}
            error={props.errorOf(trait.id)}
            onChange={(weight) => props.onChange({ [trait.id]: weight })}
          />
        ))}
      </ul>
    </Card>
  )
}
