import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode, SubmitEvent } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Assessment, Norms } from '../../api.ts'
import { api } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Field, Input, Select } from '../../ui/Field.tsx'
import { useFormats } from '../../ui/formats.ts'
import { keysOf } from '../../ui/keys-of.ts'
import { locales, useLanguage } from '../../ui/locale.tsx'
import { Card, CardTitle, Chip, Skeleton } from '../../ui/surfaces.tsx'
import { tell } from '../../ui/Toast.tsx'
import { LearnedNorms } from './LearnedNorms.tsx'
import { cleanNorms, isTimeZone, numberOf } from './norms.ts'
import { NormsHistory } from './NormsHistory.tsx'
import { useNormWords } from './use-norm-words.ts'
import { WeightsCard } from './WeightsCard.tsx'

type NormsTabProps = {
  readonly accountId: string
  readonly assessment: Assessment
}

/** What is normal for this client: what is set by hand wins over what was learned. */
export function NormsTab(props: NormsTabProps): ReactNode {
  const { data, error } = useQuery({
    ...queries.norms(props.accountId),
    refetchOnWindowFocus: false,
  })
  if (error !== null && data === undefined) throw error
  if (data === undefined) return <Skeleton className="h-96" />
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4">
      <NormsForm key={data.version} {...props} saved={data.norms} />
      <NormsHistory accountId={props.accountId} />
    </div>
  )
}

/** The norms as the form holds them: a field that was emptied is there, and undefined. */
type Draft = { readonly [Key in keyof Norms]?: Norms[Key] | undefined }
type Change = (change: Draft) => void
type PartProps = { readonly norms: Draft; readonly change: Change }

function NormsForm(props: NormsTabProps & { readonly saved: Norms }): ReactNode {
  const t = useTranslations()
  const [norms, setNorms] = useState<Draft>(props.saved)
  const save = useSave(props.accountId, props.saved)
  const zoneIsBad =
    norms.timeZone !== undefined && norms.timeZone !== '' && !isTimeZone(norms.timeZone)
  const change: Change = (changed) => setNorms((now) => ({ ...now, ...changed }))

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (!zoneIsBad) save.mutate(cleanNorms(norms))
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <div>
        <h2 className="text-lg font-semibold">
          {t('norms.title', { name: props.assessment.name })}
        </h2>
        <p className="text-sm text-ink-2">{t('norms.intro')}</p>
      </div>
      <Tone norms={norms} change={change} held={props.assessment.norms} />
      <Rhythm norms={norms} change={change} held={props.assessment.norms} />
      <LearnedNorms norms={props.assessment.norms} />
      <Frame norms={norms} change={change} error={zoneIsBad ? t('norms.badZone') : undefined} />
      <WeightsCard
        weights={norms.weights ?? {}}
        onChange={(weights) => change({ weights })}
        traits={props.assessment.traits}
      />
      <div className="sticky bottom-0 flex justify-end border-t border-line bg-canvas py-3 max-md:bottom-14">
        <Button type="submit" look="solid" size="md" disabled={save.isPending}>
          {t('norms.submit')}
        </Button>
      </div>
    </form>
  )
}

function useSave(accountId: string, before: Norms) {
  const t = useTranslations()
  const client = useQueryClient()
  const refresh = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['account', accountId] })
    await client.invalidateQueries({ queryKey: ['accounts'] })
  }
  const undo = useMutation({
    mutationFn: () => api.saveNorms(accountId, cleanNorms(before)),
    onSuccess: refresh,
  })
  const save = useMutation({
    mutationFn: (norms: Norms) => api.saveNorms(accountId, norms),
    onSuccess: async () => {
      tell(t('norms.saved'), { label: t('app.undo'), run: () => undo.mutate() })
      await refresh()
    },
    onError: (_, norms) =>
      tell(t('toast.notSaved'), { label: t('app.retry'), run: () => save.mutate(norms) }),
  })
  return save
}

const tones = {
  profanity: ['fine', 'neutral', 'hated'],
  interruptions: ['fine', 'neutral', 'hated'],
  debate: ['blunt', 'neutral', 'gentle'],
} as const

function Tone({ norms, change, held }: PartProps & Held): ReactNode {
  const t = useTranslations('norms')
  const words = useNormWords()
  return (
    <Card>
      <CardTitle>{t('tone')}</CardTitle>
      <div className="mt-3 grid gap-4 sm:grid-cols-3">
        {keysOf(tones).map((key) => (
          <Field
            key={key}
            label={words.name(key)}
            aside={
              <Source byHand={norms[key] !== undefined} since={sinceOf(key, norms[key], held)} />
            }
          >
            {(control) => (
              <Select
                {...control}
                value={norms[key] ?? ''}
                onChange={(event) => change({ [key]: event.target.value || undefined })}
              >
                <option value="">{t('notSet')}</option>
                {tones[key].map((choice) => (
                  <option key={choice} value={choice}>
                    {words.value(choice)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ))}
      </div>
    </Card>
  )
}

const rhythms = [
  'replyWithinHours',
  'contactEveryDays',
  'reportEveryDays',
  'planEveryDays',
] as const

function Rhythm({ norms, change, held }: PartProps & Held): ReactNode {
  const t = useTranslations('norms')
  const words = useNormWords()
  return (
    <Card>
      <CardTitle>{t('rhythm')}</CardTitle>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        {rhythms.map((key) => (
          <Field
            key={key}
            label={words.name(key)}
            aside={
              <Source byHand={norms[key] !== undefined} since={sinceOf(key, norms[key], held)} />
            }
          >
            {(control) => (
              <Input
                {...control}
                type="number"
                inputMode="decimal"
                min="0.5"
                step="0.5"
                placeholder={t('notSet')}
                value={norms[key] ?? ''}
                onChange={(event) => change({ [key]: numberOf(event.target.value) })}
              />
            )}
          </Field>
        ))}
      </div>
    </Card>
  )
}

/** Countries whose public holidays can be chosen here; a norms file may name any other. */
const holidayCountries = ['BR', 'CN', 'GB', 'PT', 'TH', 'TR', 'US']

function countries(chosen: string | undefined, locale: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  const codes = new Set([...holidayCountries, ...(chosen ? [chosen] : [])])
  return [...codes].map((code) => ({ code, name: regionName(names, code) }))
}

/** A part of a country ("GB-SCT") has no name of its own there. */
function regionName(names: Intl.DisplayNames, code: string): string {
  const [country = '', part] = code.split('-')
  const name = names.of(country) ?? country
  return part ? `${name} (${part})` : name
}

function Frame(props: PartProps & { readonly error: string | undefined }): ReactNode {
  const t = useTranslations('norms')
  const { language } = useLanguage()
  const { norms, change } = props
  return (
    <Card>
      <CardTitle>{t('frame')}</CardTitle>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <Field
          label={t('timeZone')}
          error={props.error}
          aside={<Source byHand={Boolean(norms.timeZone)} />}
        >
          {(control) => (
            <>
              <Input
                {...control}
                list="time-zones"
                autoComplete="off"
                placeholder={t('notSet')}
                value={norms.timeZone ?? ''}
                onChange={(event) => change({ timeZone: event.target.value })}
              />
              <datalist id="time-zones">
                {Intl.supportedValuesOf('timeZone').map((zone) => (
                  <option key={zone} value={zone}>
                    {zone}
                  </option>
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field label={t('holidays')} aside={<Source byHand={Boolean(norms.holidays)} />}>
          {(control) => (
            <Select
              {...control}
              value={norms.holidays ?? ''}
              onChange={(event) => change({ holidays: event.target.value || undefined })}
            >
              <option value="">{t('notSet')}</option>
              {countries(norms.holidays, locales[language]).map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('since')} aside={<Source byHand={Boolean(norms.since)} />}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={norms.since ?? ''}
              onChange={(event) => change({ since: event.target.value || undefined })}
            />
          )}
        </Field>
      </div>
    </Card>
  )
}

type Held = { readonly held: Assessment['norms'] }

/** From when on a norm set by hand holds; null where it is not saved, or nobody noted it. */
function sinceOf(
  key: string,
  chosen: string | number | undefined,
  held: Held['held'],
): string | null {
  const norm = held.find(({ name, isLearned }) => name === key && !isLearned)
  return norm?.value === chosen ? (norm?.since ?? null) : null
}

function Source(props: { readonly byHand: boolean; readonly since?: string | null }): ReactNode {
  const t = useTranslations('norms')
  const formats = useFormats()
  const { byHand, since = null } = props
  if (!byHand) return null
  return (
    <Chip tone="work">
      {since === null ? t('byHand') : t('byHandSince', { date: formats.plainDay(since) })}
    </Chip>
  )
}
