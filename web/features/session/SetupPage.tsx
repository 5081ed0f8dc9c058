import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { Controller, useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import * as z from 'zod/mini'
import type { Setup } from '../../api.ts'
import { api, codeOf } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { ChipsInput } from '../../ui/ChipsInput.tsx'
import { Field, Input, Select } from '../../ui/Field.tsx'
import { keyIn } from '../../ui/keys-of.ts'
import { allLanguages, languageNames, locales, useLanguage } from '../../ui/locale.tsx'
import { useTitle } from '../../ui/Page.tsx'

// Each message is a key of `setup`: the form says it in the reader's language.
const filled = () => z.string().check(z.trim(), z.minLength(1, 'required'))
const SetupForm = z.object({
  agency: filled(),
  us: z.array(z.string()).check(z.minLength(1, 'needsUs')),
  name: filled(),
  email: filled().check(z.regex(z.regexes.email, 'badEmail')),
  password: z.string().check(z.minLength(10, 'shortPassword'), z.maxLength(128, 'longPassword')),
})
type SetupForm = z.infer<typeof SetupForm>

const errorKeys = {
  required: true,
  needsUs: true,
  badEmail: true,
  shortPassword: true,
  longPassword: true,
} as const

/** First start: who you are, who your agency is, and which words are yours. One calm page. */
export function SetupPage(): ReactNode {
  const t = useTranslations('setup')
  const { language } = useLanguage()
  const client = useQueryClient()
  useTitle(t('title'))
  const form = useForm<SetupForm>({
    resolver: zodResolver(SetupForm),
    defaultValues: { agency: '', us: [], name: '', email: '', password: '' },
    mode: 'onTouched',
  })
  const setUp = useMutation({
    mutationFn: (setup: Setup) => api.setUp(setup),
    onSuccess: (session) => client.setQueryData(queries.session().queryKey, session),
    onError: (error) => {
      if (codeOf(error) === 'setup.closed') void client.invalidateQueries(queries.session())
    },
  })
  const app = useTranslations()

  return (
    <main className="mx-auto w-full max-w-lg px-5 py-10 max-md:py-6">
      <img src="/icon.svg" alt="" width={40} height={40} />
      <h1 className="mt-4 text-2xl font-semibold">{t('title')}</h1>
      <p className="mt-2 text-base text-ink-2">{t('intro')}</p>
      <form
        noValidate
        className="mt-7 flex flex-col gap-6"
        onSubmit={(event) =>
          void form.handleSubmit((values) => setUp.mutate({ ...values, language }))(event)
        }
      >
        <LanguageField />
        <AgencyFields form={form} />
        <PersonFields form={form} />
        {setUp.error === null ? null : (
          <p
            role="alert"
            data-tone="poor"
            className="rounded-lg bg-tone-tint px-3 py-2 text-sm text-tone-ink"
          >
            {codeOf(setUp.error) === 'setup.closed'
              ? t('taken')
              : app(codeOf(setUp.error) === 'network' ? 'problem.offlineText' : 'toast.notSaved')}
          </p>
        )}
        <Button
          type="submit"
          look="solid"
          size="md"
          className="min-h-11"
          disabled={setUp.isPending}
        >
          {t(setUp.isPending ? 'working' : 'submit')}
        </Button>
      </form>
    </main>
  )
}

function LanguageField(): ReactNode {
  const t = useTranslations('setup')
  const { language, setLanguage } = useLanguage()
  return (
    <Field label={t('language')}>
      {(control) => (
        <Select
          {...control}
          value={language}
          onChange={(event) => void setLanguage(keyIn(locales, event.target.value) ?? language)}
        >
          {allLanguages.map((code) => (
            <option key={code} value={code} lang={locales[code]}>
              {languageNames[code]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

type FormProps = { readonly form: UseFormReturn<SetupForm> }

function AgencyFields({ form }: FormProps): ReactNode {
  const t = useTranslations('setup')
  const { errors } = form.formState
  return (
    <Group title={t('agency')}>
      <Field label={t('agencyName')} error={useError(errors.agency?.message)}>
        {(control) => (
          <Input {...control} {...form.register('agency')} autoComplete="organization" />
        )}
      </Field>
      <Field label={t('us')} hint={t('usHint')} error={useError(errors.us?.message)}>
        {(control) => (
          <Controller
            control={form.control}
            name="us"
            render={({ field }) => (
              <ChipsInput
                {...control}
                value={field.value}
                onChange={(value) =>
                  form.setValue('us', value, { shouldValidate: form.formState.isSubmitted })
                }
                placeholder={t('usPlaceholder')}
                removeLabel={(value) => t('usRemove', { value })}
              />
            )}
          />
        )}
      </Field>
    </Group>
  )
}

function PersonFields({ form }: FormProps): ReactNode {
  const t = useTranslations('setup')
  const { errors } = form.formState
  const email = form.register('email', { onBlur: () => suggestDomain(form) })
  return (
    <Group title={t('you')}>
      <Field label={t('name')} error={useError(errors.name?.message)}>
        {(control) => <Input {...control} {...form.register('name')} autoComplete="name" />}
      </Field>
      <Field label={t('email')} error={useError(errors.email?.message)}>
        {(control) => <Input {...control} {...email} type="email" autoComplete="username" />}
      </Field>
      <Field
        label={t('password')}
        hint={t('passwordHint')}
        error={useError(errors.password?.message)}
      >
        {(control) => (
          <Input
            {...control}
            {...form.register('password')}
            type="password"
            autoComplete="new-password"
          />
        )}
      </Field>
    </Group>
  )
}

function Group(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 border-t border-line pt-5">
      <legend className="sr-only">{props.title}</legend>
      {props.children}
    </fieldset>
  )
}

function useError(message: string | undefined): string | undefined {
  const t = useTranslations('setup')
  const key = message === undefined ? undefined : keyIn(errorKeys, message)
  return key === undefined ? undefined : t(key)
}

const freeMail = /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|qq|163|126|proton(mail)?)\./

/** Whoever writes from ana@agency.com most likely means agency.com: filled in, not asked. */
function suggestDomain(form: UseFormReturn<SetupForm>): void {
  const domain = form.getValues('email').split('@')[1]?.trim().toLowerCase() ?? ''
  if (form.getValues('us').length > 0 || !domain.includes('.') || freeMail.test(domain)) return
  form.setValue('us', [domain], { shouldValidate: form.formState.isSubmitted })
}
