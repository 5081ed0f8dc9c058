import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Input } from '../../ui/Field.tsx'
import { locales, useLanguage } from '../../ui/locale.tsx'
import { Page } from '../../ui/Page.tsx'
import { useTraitWords } from '../../ui/states.tsx'
import { Card, EmptyState, Skeleton } from '../../ui/surfaces.tsx'
import { foldForSearch } from '../../ui/text.ts'
import type { Guide } from './guides.ts'
import { loadGuide } from './guides.ts'

const route = getRouteApi('/guide')

/** One short text per concept and per trait, each with an address of its own. */
export function GuidePage(): ReactNode {
  const t = useTranslations('guide')
  const { language } = useLanguage()
  const { data } = useQuery({
    queryKey: ['guide', language],
    queryFn: () => loadGuide(language),
    staleTime: Infinity,
  })
  return (
    <Page title={t('title')} subtitle={t('intro')} narrow>
      {data === undefined ? <Skeleton className="h-96" /> : <Filled guide={data} />}
    </Page>
  )
}

function Filled({ guide }: { readonly guide: Guide }): ReactNode {
  const t = useTranslations('guide')
  const { language } = useLanguage()
  const words = useTraitWords()
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  useScrollToHash()
  const wanted = foldForSearch(q)
  const matches = (...texts: readonly string[]): boolean =>
    texts.some((text) => foldForSearch(text).includes(wanted))

  const concepts = Object.entries(guide.concepts).filter(([, { title, text }]) =>
    matches(title, text),
  )
  const collator = new Intl.Collator(locales[language])
  const traits = Object.entries(guide.todo)
    .map(([id, todo]) => ({ id, todo, name: words.name(id), meaning: words.meaning(id) ?? '' }))
    .filter(({ name, meaning, todo }) => matches(name, meaning, todo))
    .toSorted((one, other) => collator.compare(one.name, other.name))

  return (
    <>
      <Input
        type="search"
        aria-label={t('filter')}
        placeholder={t('filter')}
        defaultValue={q}
        onChange={(event) => {
          const text = event.target.value
          void navigate({
            search: text === '' ? {} : { q: text },
            replace: true,
            resetScroll: false,
          })
        }}
        className="mb-5"
      />
      {concepts.length + traits.length === 0 ? <EmptyState title={t('noMatch')} /> : null}
      {concepts.length === 0 ? null : (
        <Part title={t('concepts')}>
          {concepts.map(([id, { title, text }]) => (
            <Entry key={id} id={id} title={title}>
              <p className="text-base text-ink-2">{text}</p>
            </Entry>
          ))}
        </Part>
      )}
      {traits.length === 0 ? null : (
        <Part title={t('traits')}>
          {traits.map(({ id, name, meaning, todo }) => (
            <Entry key={id} id={id} title={name}>
              <h4 className="text-sm font-medium">{t('whatItIs')}</h4>
              <p className="mb-2 text-base text-ink-2">{meaning}</p>
              <h4 className="text-sm font-medium">{t('whatToDo')}</h4>
              <p className="text-base text-ink-2">{todo}</p>
            </Entry>
          ))}
        </Part>
      )}
    </>
  )
}

function Part(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="mb-8">
      <h2 className="mb-3 text-lg font-semibold">{props.title}</h2>
      <div className="flex flex-col gap-3">{props.children}</div>
    </section>
  )
}

function Entry(props: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <Card id={props.id} className="scroll-mt-20 target:border-accent">
      <h3 className="mb-1 text-base font-semibold">{props.title}</h3>
      {props.children}
    </Card>
  )
}

/** The texts come after the page, so the browser's own jump to a hash finds nothing. */
function useScrollToHash(): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1))
    if (id !== '') document.getElementById(id)?.scrollIntoView()
  }, [])
}
