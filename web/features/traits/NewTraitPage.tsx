import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode, SubmitEvent } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Button, buttonLook } from '../../ui/Button.tsx'
import { Field, NumberInput, Select } from '../../ui/Field.tsx'
import { keyIn } from '../../ui/keys-of.ts'
import { Page } from '../../ui/Page.tsx'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import { tell } from '../../ui/Toast.tsx'
import { useFirstError } from './use-first-error.ts'
import { isExplained, useWords, useWordsErrors } from './use-words.ts'
import { MOST_WEIGHT } from './weights.ts'
import { sentWords, typedWords } from './words.ts'
import { WordsFields } from './WordsFields.tsx'

const kinds = { good: 'good', bad: 'bad' } as const
type Kind = keyof typeof kinds

/** A trait of the agency's own: added once, and for good. */
export function NewTraitPage(): ReactNode {
  const t = useTranslations()
  const { typed, languages, change } = useWords(typedWords())
  const [kind, setKind] = useState<Kind>('good')
  const [weight, setWeight] = useState('1')
  const [isTried, setTried] = useState(false)
  const add = useAddTrait()
  const errorsOf = useWordsErrors()
  const form = useFirstError(add.error ?? isTried)
  const words = sentWords(typed)
  const lacksName = Object.keys(words.name).length === 0

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    setTried(true)
    if (!lacksName && weightErrorOf(weight) === undefined) {
      add.mutate({ ...words, kind, weight: Number(weight.trim() || 1) })
    }
  }

  return (
    <Page title={t('traits.add')} subtitle={t('traits.newIntro')} narrow>
      <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <KindAndWeight kind={kind} weight={weight} onKind={setKind} onWeight={setWeight} />
        <Card className="px-5 pt-5 pb-0">
          <CardTitle className="text-base">{t('traits.words')}</CardTitle>
          <p className="mb-3 text-sm text-ink-2">{t('traits.wordsHint')}</p>
          {languages.map((language, place) => (
            <WordsFields
              key={language}
              language={language}
              typed={typed[language]}
              isOpen={place === 0}
              keepsName={false}
              errors={
                isTried && lacksName && place === 0
                  ? { name: t('traits.needsName') }
                  : errorsOf(add.error, language)
              }
              onChange={(changed) => change(language, changed)}
            />
          ))}
        </Card>
        <p className="text-sm text-ink-2">{t('traits.forGood')}</p>
        <div className="flex justify-end gap-2">
          <Link to="/traits" className={buttonLook({ size: 'md' })}>
            {t('traits.discard')}
          </Link>
          <Button type="submit" look="solid" size="md" disabled={add.isPending}>
            {t('traits.submit')}
          </Button>
        </div>
      </form>
    </Page>
  )
}

function KindAndWeight(props: {
  readonly kind: Kind
  readonly weight: string
  readonly onKind: (kind: Kind) => void
  readonly onWeight: (weight: string) => void
}): ReactNode {
  const t = useTranslations('traits')
  const weightError = weightErrorOf(props.weight)
  return (
    <Card className="grid gap-4 p-5 sm:grid-cols-[1fr_10rem]">
      <Field label={t('kind')}>
        {(control) => (
          <Select
            {...control}
            value={props.kind}
            onChange={(event) => props.onKind(keyIn(kinds, event.target.value) ?? props.kind)}
          >
            <option value="good">{t('good')}</option>
            <option value="bad">{t('bad')}</option>
          </Select>
        )}
      </Field>
      <Field label={t('weight')} error={weightError === undefined ? undefined : t(weightError)}>
        {(control) => (
          <NumberInput
            {...control}
            value={props.weight}
            onChange={(event) => props.onWeight(event.target.value)}
          />
        )}
      </Field>
    </Card>
  )
}

/** An empty field is the weight 1; what is typed must be above zero. */
function weightErrorOf(typed: string): 'aboveZero' | 'most' | undefined {
  const weight = Number(typed.trim() || 1)
  if (!(weight > 0)) return 'aboveZero'
  return weight > MOST_WEIGHT ? 'most' : undefined
}

function useAddTrait() {
  const t = useTranslations()
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: api.addTrait,
    onSuccess: async () => {
      await client.invalidateQueries(queries.traits())
      tell(t('traits.done'))
      await navigate({ to: '/traits' })
    },
    onError: (error) => {
      if (!isExplained(error)) tell(t('toast.notSaved'))
    },
  })
}
