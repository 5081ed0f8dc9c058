import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { AccountPage, Evidence, Verdict } from '../../api.ts'
import { api } from '../../api.ts'
import { Button } from '../../ui/Button.tsx'
import { tell } from '../../ui/Toast.tsx'

const verdicts = [
  { verdict: 'agree', key: 'agree' },
  { verdict: 'disagree', key: 'disagree' },
  { verdict: 'not-about-us', key: 'notAboutUs' },
  { verdict: 'banter', key: 'banter' },
] as const

/** Whether the reader finds the evidence right: said in one click, taken back in one. */
export function Corrections(props: {
  readonly page: AccountPage
  readonly evidence: Evidence
}): ReactNode {
  const t = useTranslations()
  const { page, evidence } = props
  const given = page.corrections.find((correction) => correction.evidence === evidence.id)
  const { correct, takeBack } = useCorrecting(page.account.id)
  const chosen = correct.isPending ? correct.variables.verdict : given?.verdict

  return (
    <fieldset className="flex flex-col gap-2 border-t border-line pt-3">
      <legend className="sr-only">{t('evidence.question')}</legend>
      <p aria-hidden className="text-sm font-medium text-ink-2">
        {t('evidence.question')}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {verdicts.map(({ verdict, key }) => (
          <Button
            key={verdict}
            aria-pressed={chosen === verdict}
            disabled={correct.isPending || takeBack.isPending}
            className="aria-pressed:border-accent aria-pressed:bg-accent-tint aria-pressed:text-accent-ink"
            onClick={() => {
              if (given?.verdict === verdict) takeBack.mutate(given.id)
              else correct.mutate({ evidence: evidence.id, verdict })
            }}
          >
            {t(`evidence.${key}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

type Said = { readonly evidence: string; readonly verdict: Verdict }

function useCorrecting(accountId: string) {
  const t = useTranslations()
  const client = useQueryClient()
  const refresh = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['account', accountId] })
    await client.invalidateQueries({ queryKey: ['accounts'] })
  }
  const correct = useMutation({
    mutationFn: ({ evidence, verdict }: Said) => api.correct(accountId, evidence, verdict),
    onSuccess: async ({ correctionId }) => {
      tell(t('evidence.corrected'), {
        label: t('app.undo'),
        run: () => takeBack.mutate(correctionId),
      })
      await refresh()
    },
    onError: (_, said) =>
      tell(t('toast.notSaved'), { label: t('app.retry'), run: () => correct.mutate(said) }),
  })
  const takeBack = useMutation({
    mutationFn: (id: string) => api.takeBack(accountId, id),
    onSuccess: async () => {
      tell(t('evidence.undone'))
      await refresh()
    },
    onError: (_, id) =>
      tell(t('toast.notSaved'), { label: t('app.retry'), run: () => takeBack.mutate(id) }),
  })
  return { correct, takeBack }
}
