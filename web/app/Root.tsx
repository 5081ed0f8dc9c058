import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { User } from '../api.ts'
import { queries } from '../queries.ts'
import { useLanguage } from '../ui/locale.tsx'
import { setTheme } from '../ui/theme.ts'
import { PageError } from './PageError.tsx'
import { Shell } from './Shell.tsx'

const SetupPage = lazy(async () => ({
  default: (await import('../features/session/SetupPage.tsx')).SetupPage,
}))
const SignInPage = lazy(async () => ({
  default: (await import('../features/session/SignInPage.tsx')).SignInPage,
}))

/** Who is here decides what there is: the set-up, the sign-in, or the app. */
export function Root(): ReactNode {
  const session = useQuery(queries.session())
  const user = session.data?.user ?? null
  const [seen, setSeen] = useState<string | null>(null)
  if (user !== null && seen !== user.id) setSeen(user.id)
  useOwnPreferences(user)

  if (session.data === undefined) {
    return session.error === null ? (
      <Waiting />
    ) : (
      <PageError error={session.error} reset={() => void session.refetch()} />
    )
  }
  if (session.data.needsSetup) {
    return (
      <Suspense fallback={<Waiting />}>
        <SetupPage />
      </Suspense>
    )
  }
  // A session that ended keeps its page, so that nothing typed is lost; the form lies over it.
  return (
    <>
      {user === null && seen === null ? null : <Shell hidden={user === null} />}
      {user === null ? (
        <Suspense fallback={<Waiting />}>
          <SignInPage expired={seen !== null} />
        </Suspense>
      ) : null}
    </>
  )
}

function Waiting(): ReactNode {
  const t = useTranslations('app')
  return (
    <p role="status" className="grid min-h-dvh place-items-center text-sm text-ink-3">
      {t('loading')}
    </p>
  )
}

/** Language and theme follow the person from device to device. */
function useOwnPreferences(user: User | null): void {
  const { language, setLanguage } = useLanguage()
  const wanted = user?.language
  const theme = user?.theme
  useEffect(() => {
    if (wanted !== undefined && wanted !== language) void setLanguage(wanted)
    // Only a change of the person's own choice counts, not of the page's language.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wanted])
  useEffect(() => {
    if (theme !== undefined) setTheme(theme)
  }, [theme])
}
