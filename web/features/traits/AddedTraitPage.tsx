import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode, SubmitEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { CatalogueTrait, TraitWords } from '../../api.ts'
import { api } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Button, buttonLook } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { useTraitWords } from '../../ui/states.tsx'
import { Card, Chip, EmptyState, Skeleton } from '../../ui/surfaces.tsx'
import { tell } from '../../ui/Toast.tsx'
import { useFirstError } from './use-first-error.ts'
import { isExplained, useWords, useWordsErrors } from './use-words.ts'
import { sentWords, typedWords } from './words.ts'
import { WordsFields } from './WordsFields.tsx'

const route = getRouteApi('/traits/added/$id')

/** What an added trait is said to be and what its signs are; its names and its kind stay. */
export function AddedTraitPage(): ReactNode {
  const t = useTranslations()
  const { id } = route.useParams()
  const { name } = useTraitWords()
  const { data, error } = useQuery({ ...queries.traits(), refetchOnWindowFocus: false })
  if (error !== null && data === undefined) throw error
  const trait = data?.traits.find((one) => one.id === id && one.isAdded)
  return (
    <Page title={trait === undefined ? t('traits.title') : name(id)} narrow>
      {data === undefined ? <Skeleton className="h-96" /> : null}
      {data !== undefined && trait === undefined ? <Gone /> : null}
      {trait === undefined ? null : <WordsForm key={id} trait={trait} />}
    </Page>
  )
}

function Gone(): ReactNode {
  const t = useTranslations()
  return (
    <EmptyState title={t('problem.notFoundTitle')} text={t('problem.notFoundText')}>
      <Link to="/traits" className={buttonLook()}>
        {t('traits.title')}
      </Link>
    </EmptyState>
  )
}

function WordsForm({ trait }: { readonly trait: CatalogueTrait }): ReactNode {
  const t = useTranslations('traits')
  const { typed, languages, change } = useWords(typedWords(trait))
  const save = useSaveWords(trait.id)
  const errorsOf = useWordsErrors()
  const form = useFirstError(save.error)

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    save.mutate(sentWords(typed))
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
      <div>
        <Chip>{t(trait.kind)}</Chip>
        <p className="mt-1.5 text-sm text-ink-2">{t('forGood')}</p>
      </div>
      <Card className="px-5 py-0 [&>details:first-child]:border-t-0">
        {languages.map((language, place) => (
          <WordsFields
            key={language}
            language={language}
            typed={typed[language]}
            isOpen={place === 0}
            keepsName={trait.name[language] !== undefined}
            errors={errorsOf(save.error, language)}
            onChange={(changed) => change(language, changed)}
          />
        ))}
      </Card>
      <div className="flex justify-end gap-2">
        <Link to="/traits" className={buttonLook({ size: 'md' })}>
          {t('discard')}
        </Link>
        <Button type="submit" look="solid" size="md" disabled={save.isPending}>
          {t('submitWords')}
        </Button>
      </div>
    </form>
  )
}

function useSaveWords(id: string) {
  const t = useTranslations()
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (words: TraitWords) => api.changeTrait(id, words),
    onSuccess: async (saved) => {
      client.setQueryData(queries.traits().queryKey, saved)
      tell(t('traits.saved'))
      await navigate({ to: '/traits' })
    },
    onError: (error) => {
      if (!isExplained(error)) tell(t('toast.notSaved'))
    },
  })
}
