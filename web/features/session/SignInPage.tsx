import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode, SubmitEvent } from 'react'
import { useTranslations } from 'use-intl'
import { api, codeOf } from '../../api.ts'
import { queries } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Field, Input } from '../../ui/Field.tsx'
import { useTitle } from '../../ui/Page.tsx'

/** The sign-in form; over an open page when a session has ended, so that nothing typed is lost. */
export function SignInPage(props: { readonly expired: boolean }): ReactNode {
  const t = useTranslations()
  const client = useQueryClient()
  useTitle(t('signIn.title'))
  const signIn = useMutation({
    mutationFn: api.signIn,
    onSuccess: async (session) => {
      client.setQueryData(queries.session().queryKey, session)
      await client.invalidateQueries()
    },
  })

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string): string => {
      const value = data.get(name)
      return typeof value === 'string' ? value : ''
    }
    signIn.mutate({ email: text('email'), password: text('password') })
  }

  return (
    <main className="fixed inset-0 z-70 grid place-items-center overflow-auto bg-canvas p-5">
      <form onSubmit={submit} className="flex w-full max-w-sm flex-col gap-4">
        <img src="/icon.svg" alt="" width={40} height={40} />
        <h1 className="text-2xl font-semibold">{t('signIn.title')}</h1>
        {props.expired ? <p className="text-base text-ink-2">{t('problem.expired')}</p> : null}
        <Field label={t('setup.email')}>
          {(control) => (
            <Input {...control} name="email" type="email" autoComplete="username" required />
          )}
        </Field>
        <Field label={t('setup.password')}>
          {(control) => (
            <Input
              {...control}
              name="password"
              type="password"
              autoComplete="current-password"
              required
            />
          )}
        </Field>
        {signIn.error === null ? null : (
          <p
            role="alert"
            data-tone="poor"
            className="rounded-lg bg-tone-tint px-3 py-2 text-sm text-tone-ink"
          >
            {t(problemOf(signIn.error))}
          </p>
        )}
        <Button
          type="submit"
          look="solid"
          size="md"
          className="min-h-11"
          disabled={signIn.isPending}
        >
          {t(signIn.isPending ? 'signIn.working' : 'signIn.submit')}
        </Button>
      </form>
    </main>
  )
}

function problemOf(error: unknown) {
  switch (codeOf(error)) {
    case 'session.too_many_attempts':
    case 'request.too_many':
      return 'signIn.tooMany'
    case 'session.wrong_credentials':
    case 'request.invalid':
      return 'signIn.wrong'
    case 'network':
      return 'problem.offlineText'
    case undefined:
    default:
      return 'problem.title'
  }
}
