import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Catalogue } from '../../api.ts'
import { queries } from '../../queries.ts'
import { buttonLook } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Progress, Skeleton } from '../../ui/surfaces.tsx'
import { WeightHistory } from './WeightHistory.tsx'
import { WeightsForm } from './WeightsForm.tsx'

/** Every trait that is looked for, how much it weighs, and how the clients stand with it. */
export function TraitsPage(): ReactNode {
  const t = useTranslations('traits')
  const { data, error } = useQuery(queries.traits())
  if (error !== null && data === undefined) throw error
  useNewAssessments(data?.assessing ?? null)
  return (
    <Page
      title={t('title')}
      subtitle={t('intro')}
      actions={
        <Link to="/traits/new" className={buttonLook({ look: 'solid', size: 'md' })}>
          {t('add')}
        </Link>
      }
    >
      <p className="text-sm text-ink-2">{t('grows')}</p>
      <p className="mb-4 text-sm text-ink-2">{t('weightHint')}</p>
      {data === undefined ? (
        <Skeleton className="h-160" />
      ) : (
        <>
          <Assessing assessing={data.assessing} />
          <NobodyYet />
          <WeightsForm traits={data.traits} />
          <div className="mt-4">
            <WeightHistory />
          </div>
        </>
      )}
    </Page>
  )
}

/** Without a client there is nothing to count: said once, with the way to the first one. */
function NobodyYet(): ReactNode {
  const t = useTranslations()
  const { data } = useQuery(queries.traitCounts())
  if (data === undefined || Object.keys(data).length > 0) return null
  return (
    <p className="mb-4 text-sm text-ink-2">
      {t('traits.noClients')}{' '}
      <Link to="/import" className="text-accent-ink underline underline-offset-2">
        {t('onboarding.import')}
      </Link>
    </p>
  )
}

function Assessing({ assessing }: Pick<Catalogue, 'assessing'>): ReactNode {
  const t = useTranslations('traits')
  if (assessing === null || assessing.total === 0) return null
  const text = t('assessing', assessing)
  return (
    <div className="mb-4">
      <p className="mb-1.5 text-sm text-ink-2 tabular-nums">{text}</p>
      <Progress label={text} {...assessing} />
    </div>
  )
}

/** Once all clients are assessed anew, what the pages know of them is out of date. */
function useNewAssessments(assessing: Catalogue['assessing']): void {
  const client = useQueryClient()
  const isUnderWay = assessing !== null
  const was = useRef(isUnderWay)
  useEffect(() => {
    if (was.current && !isUnderWay) {
      void client.invalidateQueries(queries.traitCounts())
      void client.invalidateQueries({ queryKey: ['accounts'] })
      void client.invalidateQueries({ queryKey: ['account'] })
    }
    was.current = isUnderWay
  }, [client, isUnderWay])
}
