import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AccountPage, Assessment } from '../../api.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormats } from '../../ui/formats.ts'
import { useTraitWords } from '../../ui/states.tsx'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'
import { ExpectationList } from './ExpectationList.tsx'
import { mostUrgentFirst } from './ExpectationsTab.tsx'
import { NextStep } from './NextStep.tsx'
import { TraitRow } from './TraitRow.tsx'
import { needAttention } from './traits.ts'
import { Trend } from './Trend.tsx'
import { Warnings } from './Warnings.tsx'

const route = getRouteApi('/clients/$id')
const SHOWN = 4
const WORK_SHOWN = 5

/** Why it stands as it does, what to do next, and how it came here. */
export function Overview({ page }: { readonly page: AccountPage }): ReactNode {
  const t = useTranslations()
  const { assessment, history, asOf } = page
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-4 max-lg:contents">
        <Why assessment={assessment} />
        <NextStep assessment={assessment} asOf={asOf} />
        <Trend name={assessment.name} history={history} />
        <WorkOn assessment={assessment} />
      </div>
      <div className="flex min-w-0 flex-col gap-4 max-lg:contents">
        <Warnings assessment={assessment} />
        <Attention assessment={assessment} />
        <Card>
          <CardTitle>{t('account.promises')}</CardTitle>
          <ExpectationList
            expectations={assessment.expectations.toSorted(mostUrgentFirst).slice(0, SHOWN)}
            asOf={asOf}
            empty={t('account.promisesEmpty')}
          />
          {assessment.expectations.length > SHOWN ? (
            <TabLink tab="expectations">{t('account.allExpectations')}</TabLink>
          ) : null}
        </Card>
      </div>
    </div>
  )
}

function Why({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const t = useTranslations()
  const formats = useFormats()
  const traits = useTraitWords()
  const { health, perception, noticed, withoutNorms } = assessment
  return (
    <Card className="max-lg:-order-2">
      <CardTitle>{t('account.why')}</CardTitle>
      <p className="mt-2 text-base">{health.because}</p>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-3">
        {health.state === 'unknown' ? null : (
          <li>{t('health.coverage', { percent: formats.percent(health.coverage) })}</li>
        )}
        {health.cappedBy === null ? null : (
          <li>
            <EvidenceLink source={health.cappedBy}>
              {t('health.cappedBy', { trait: traits.name(health.cappedBy) })}
            </EvidenceLink>
          </li>
        )}
        {perception === null ? null : (
          <li>
            {t('account.perception', {
              ours: formats.tenth(perception.ours),
              theirs: formats.tenth(perception.theirs),
            })}
          </li>
        )}
        {withoutNorms === null ? null : (
          <li>
            {t('account.withoutNorms', {
              states: [
                `${t(`words.health.${withoutNorms.health.state}`)} ${withoutNorms.health.estimate ?? ''}`.trim(),
                ...withoutNorms.traits.map(
                  ({ id, state }) => `${traits.name(id)}: ${t(`words.traitState.${state}`)}`,
                ),
              ].join(' · '),
            })}
          </li>
        )}
        {noticed.client === null || noticed.us === null ? null : (
          <li>
            {t('account.noticed', {
              client: formats.plainDay(noticed.client),
              us: formats.plainDay(noticed.us),
            })}
          </li>
        )}
      </ul>
    </Card>
  )
}

function WorkOn({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const t = useTranslations()
  const traits = useTraitWords()
  const [all, setAll] = useState(false)
  const { workOn } = assessment
  const more = workOn.length > WORK_SHOWN + 1
  return (
    <Card>
      <CardTitle>{t('account.workOn')}</CardTitle>
      {workOn.length === 0 ? (
        <p className="mt-2 text-sm text-ink-2">{t('account.workOnEmpty')}</p>
      ) : null}
      <ul className="mt-1 divide-y divide-line last:-mb-2.5">
        {(more && !all ? workOn.slice(0, WORK_SHOWN) : workOn).map(({ trait, because }) => (
          <li key={trait} className="py-2.5">
            <EvidenceLink source={trait} className="text-sm font-medium">
              {traits.name(trait)}
            </EvidenceLink>
            <p className="text-sm text-ink-2">{because}</p>
          </li>
        ))}
      </ul>
      {more ? (
        <Button
          look="ghost"
          className="-mb-1.5 -ml-2.5"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('timeline.less') : `${t('timeline.more')} (${workOn.length})`}
        </Button>
      ) : null}
    </Card>
  )
}

function Attention({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const t = useTranslations('account')
  const traits = needAttention(assessment.traits).slice(0, SHOWN)
  return (
    <Card>
      <CardTitle>{t('attention')}</CardTitle>
      {traits.length === 0 ? (
        <p className="mt-2 text-sm text-ink-2">{t('attentionEmpty')}</p>
      ) : (
        <ul className="mt-1 divide-y divide-line">
          {traits.map((trait) => (
            <TraitRow key={trait.id} trait={trait} short />
          ))}
        </ul>
      )}
      <TabLink tab="traits">{t('allTraits')}</TabLink>
    </Card>
  )
}

function TabLink(props: {
  readonly tab: 'traits' | 'expectations'
  readonly children: ReactNode
}): ReactNode {
  const { id } = route.useParams()
  return (
    <Link
      to="/clients/$id"
      params={{ id }}
      search={{ tab: props.tab }}
      className="mt-2 inline-flex min-h-6 items-center text-sm text-accent-ink underline underline-offset-2 max-md:min-h-11"
    >
      {props.children}
    </Link>
  )
}
