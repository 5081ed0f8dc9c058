import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Trait } from '../../api.ts'
import { locales, useLanguage } from '../../ui/locale.tsx'
import { useTraitWords } from '../../ui/states.tsx'
import { Card, CardTitle } from '../../ui/surfaces.tsx'
import { TraitRow } from './TraitRow.tsx'
import { inOrder } from './traits.ts'

/** The whole checklist: what should show and what should not, side by side. */
export function TraitsTab({ traits }: { readonly traits: readonly Trait[] }): ReactNode {
  const t = useTranslations('app')
  return (
    <>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Column kind="good" traits={traits} />
        <Column kind="bad" traits={traits} />
      </div>
      <p className="mt-3 text-xs text-ink-3">
        {t('caption')}{' '}
        <Link to="/guide" hash="range" className="text-accent-ink underline underline-offset-2">
          {t('captionLink')}
        </Link>
      </p>
    </>
  )
}

function Column(props: {
  readonly kind: Trait['kind']
  readonly traits: readonly Trait[]
}): ReactNode {
  const t = useTranslations('account')
  const { language } = useLanguage()
  const { name } = useTraitWords()
  const own = props.traits.filter(({ kind }) => kind === props.kind)
  return (
    <Card>
      <CardTitle>{t(props.kind)}</CardTitle>
      <ul className="mt-1 -mb-2 divide-y divide-line">
        {inOrder(own, name, locales[language]).map((trait) => (
          <TraitRow key={trait.id} trait={trait} />
        ))}
      </ul>
    </Card>
  )
}
