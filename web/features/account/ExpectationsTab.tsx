import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Assessment, Expectation } from '../../api.ts'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import { ExpectationList } from './ExpectationList.tsx'

const order = ['missed', 'open', 'unknown', 'exceeded', 'met', 'withdrawn'] as const

/** Two lanes, ours and theirs, the most urgent first. */
export function ExpectationsTab(props: {
  readonly assessment: Assessment
  readonly asOf: string
}): ReactNode {
  const t = useTranslations('account')
  const { expectations } = props.assessment
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      {(['provider', 'client'] as const).map((side) => (
        <Card key={side}>
          <CardTitle>{t(side === 'provider' ? 'ours' : 'theirs')}</CardTitle>
          <ExpectationList
            expectations={expectations.filter(({ by }) => by === side).toSorted(mostUrgentFirst)}
            asOf={props.asOf}
            empty={t('promisesEmpty')}
            oneSide
          />
        </Card>
      ))}
    </div>
  )
}

/** What was missed first, then what is due soonest; what is over and done with, the latest first. */
export function mostUrgentFirst(one: Expectation, other: Expectation): number {
  const rank = order.indexOf(one.state) - order.indexOf(other.state)
  if (rank !== 0) return rank
  if (one.state === 'open') return (one.due ?? '9999').localeCompare(other.due ?? '9999')
  return (other.due ?? other.promisedAt).localeCompare(one.due ?? one.promisedAt)
}
