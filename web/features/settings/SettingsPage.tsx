import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { User, Workspace } from '../../api.ts'
import { api } from '../../api.ts'
import { queries } from '../../queries.ts'
import { useSample } from '../../sample.ts'
import { Button } from '../../ui/Button.tsx'
import { ChipsInput } from '../../ui/ChipsInput.tsx'
import { Field, Input, Select } from '../../ui/Field.tsx'
import { keyIn, keysOf } from '../../ui/keys-of.ts'
import { allLanguages, languageNames, locales, useLanguage } from '../../ui/locale.tsx'
import { Page } from '../../ui/Page.tsx'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import { setTheme, useTheme } from '../../ui/theme.ts'
import { tell } from '../../ui/Toast.tsx'

/** The person, the agency, the sample. Each section saves by itself. */
export function SettingsPage(): ReactNode {
  const t = useTranslations('settings')
  const { data } = useQuery(queries.session())
  if (!data?.user || !data.workspace) return null
  return (
    <Page title={t('title')} narrow>
      <div className="flex flex-col gap-4">
        <Profile key={data.user.id} user={data.user} />
        <Agency workspace={data.workspace} />
        <Sample hasSample={data.workspace.hasSample} />
        <SignOut name={data.user.name} />
      </div>
    </Page>
  )
}

function Section(props: {
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <Card className="p-5">
      <CardTitle className="text-base">{props.title}</CardTitle>
      <p className="mb-4 text-sm text-ink-2">{props.text}</p>
      {props.children}
    </Card>
  )
}

function useSaved() {
  const t = useTranslations()
  const client = useQueryClient()
  return {
    onSuccess: async () => {
      await client.invalidateQueries(queries.session())
      tell(t('app.saved'))
    },
    onError: () => tell(t('toast.notSaved')),
  }
}

const themes = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const

function Profile({ user }: { readonly user: User }): ReactNode {
  const t = useTranslations()
  const { language, setLanguage } = useLanguage()
  const { theme } = useTheme()
  const [name, setName] = useState(user.name)
  const save = useMutation({ mutationFn: api.changeMe, ...useSaved() })
  return (
    <Section title={t('settings.profile')} text={t('settings.profileText')}>
      <form
        className="grid gap-4 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') save.mutate({ name: name.trim() })
        }}
      >
        <Field label={t('settings.name')}>
          {(control) => (
            <Input
              {...control}
              value={name}
              autoComplete="name"
              required
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('settings.email')}>
          {(control) => <Input {...control} value={user.email} readOnly className="text-ink-2" />}
        </Field>
        <Field label={t('app.language')}>
          {(control) => (
            <Select
              {...control}
              value={language}
              onChange={(event) => {
                const chosen = keyIn(locales, event.target.value)
                if (chosen === undefined) return
                void setLanguage(chosen)
                save.mutate({ language: chosen })
              }}
            >
              {allLanguages.map((code) => (
                <option key={code} value={code} lang={locales[code]}>
                  {languageNames[code]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('app.theme')}>
          {(control) => (
            <Select
              {...control}
              value={theme}
              onChange={(event) => {
                const chosen = keyIn(themes, event.target.value)
                if (chosen === undefined) return
                setTheme(chosen)
                save.mutate({ theme: chosen })
              }}
            >
              {keysOf(themes).map((key) => (
                <option key={key} value={key}>
                  {t(`app.${themes[key]}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button
          type="submit"
          className="justify-self-start"
          disabled={save.isPending || name === user.name}
        >
          {t('app.save')}
        </Button>
      </form>
    </Section>
  )
}

function Agency({ workspace }: { readonly workspace: Workspace }): ReactNode {
  const t = useTranslations()
  const client = useQueryClient()
  const [name, setName] = useState(workspace.name)
  const [us, setUs] = useState<readonly string[]>(workspace.us)
  const saved = useSaved()
  const save = useMutation({
    mutationFn: api.changeWorkspace,
    ...saved,
    onSuccess: async () => {
      await saved.onSuccess()
      await client.invalidateQueries({ queryKey: ['accounts'] })
    },
  })
  const changedUs = us.join('\n') !== workspace.us.join('\n')
  const valid = name.trim() !== '' && us.length > 0
  return (
    <Section title={t('settings.workspace')} text={t('settings.workspaceText')}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (valid) save.mutate({ name: name.trim(), ...(changedUs ? { us: [...us] } : {}) })
        }}
      >
        <Field label={t('settings.agencyName')}>
          {(control) => (
            <Input
              {...control}
              value={name}
              required
              autoComplete="organization"
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field
          label={t('settings.us')}
          hint={t('setup.usHint')}
          error={us.length === 0 ? t('setup.needsUs') : undefined}
        >
          {(control) => (
            <ChipsInput
              {...control}
              value={us}
              onChange={setUs}
              placeholder={t('setup.usPlaceholder')}
              removeLabel={(value) => t('setup.usRemove', { value })}
            />
          )}
        </Field>
        <Button
          type="submit"
          className="self-start"
          disabled={save.isPending || !valid || (name === workspace.name && !changedUs)}
        >
          {t('app.save')}
        </Button>
      </form>
    </Section>
  )
}

function Sample({ hasSample }: { readonly hasSample: boolean }): ReactNode {
  const t = useTranslations()
  const { load, remove } = useSample()
  return (
    <Section
      title={t('settings.sample')}
      text={t(hasSample ? 'settings.sampleOn' : 'settings.sampleOff')}
    >
      {hasSample ? (
        <Button onClick={() => remove.mutate()} disabled={remove.isPending}>
          {t('portfolio.sampleRemove')}
        </Button>
      ) : (
        <Button onClick={() => load.mutate()} disabled={load.isPending}>
          {t('settings.sampleLoad')}
        </Button>
      )}
      {load.isPending ? (
        <p role="status" className="mt-2 text-sm text-ink-3">
          {t('portfolio.sampleLoading')}
        </p>
      ) : null}
    </Section>
  )
}

function SignOut({ name }: { readonly name: string }): ReactNode {
  const t = useTranslations()
  const signOut = useMutation({
    mutationFn: api.signOut,
    // A fresh page: nothing that was read stays in memory for whoever sits down next.
    onSuccess: () => location.assign('/'),
    onError: () => tell(t('toast.notSaved')),
  })
  return (
    <Section title={t('settings.session')} text={t('settings.sessionText', { name })}>
      <Button onClick={() => signOut.mutate()} disabled={signOut.isPending}>
        {t('signIn.out')}
      </Button>
    </Section>
  )
}
