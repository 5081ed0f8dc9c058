import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AccountPage, Evidence } from '../../api.ts'
import { Mark, traitLooks } from '../../charts/marks.tsx'
import { Button } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { changed } from '../../ui/search-params.ts'
import { useTraitWords } from '../../ui/states.tsx'
import { EmptyState } from '../../ui/surfaces.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import type { AccountSearch } from './search.ts'

const route = getRouteApi('/clients/$id')

/** What a state or a warning rests on, one quote after the other. */
export function EvidenceDrawer(props: {
  readonly page: AccountPage
  /** A trait's id, or `warning:` and a warning's kind. */
  readonly source: string
}): ReactNode {
  const t = useTranslations()
  const navigate = useNavigate({ from: '/clients/$id' })
  const { page, source } = props
  const { title, trait, evidence: unsorted } = useSource(page, source)
  const evidence = useSteadyOrder(unsorted)
  const { quote } = route.useSearch()
  const found = evidence.findIndex(({ id }) => id === quote)
  const index = Math.max(0, found)
  const current = evidence[index]

  function show(search: Partial<Record<'evidence' | 'quote', string | undefined>>): void {
    void navigate({
      search: (previous: AccountSearch) => changed(previous, search),
      replace: true,
      resetScroll: false,
    })
  }

  function go(step: number): void {
    const next = evidence[index + step]
    if (next !== undefined) show({ quote: next.id })
  }
  useArrowKeys(go)

  return (
    <Drawer
      open
      title={t('evidence.title', { trait: title })}
      onClose={() => show({ evidence: undefined, quote: undefined })}
    >
      {trait === undefined ? null : (
        <p className="flex items-center gap-2 border-b border-line px-4 py-2 text-sm">
          <Mark look={traitLooks[trait.state]} />
          <span data-tone={traitLooks[trait.state].tone} className="font-medium text-tone-ink">
            {t(`words.traitState.${trait.state}`)}
          </span>
          <span className="text-ink-3">
            {t('account.evidenceCount', { count: evidence.length })}
          </span>
        </p>
      )}
      {current === undefined ? (
        <EmptyState title={t('evidence.empty')} />
      ) : (
        <>
          <div className="min-h-0 flex-1 overflow-auto p-4">
            <EvidenceCard key={current.id} page={page} evidence={current} />
          </div>
          <footer className="flex items-center justify-between gap-2 border-t border-line p-2">
            <Button
              look="ghost"
              size="icon"
              aria-label={t('evidence.previous')}
              disabled={index === 0}
              onClick={() => go(-1)}
            >
              <ChevronLeft size={16} aria-hidden />
            </Button>
            <p aria-live="polite" className="text-sm text-ink-2 tabular-nums">
              {t('evidence.position', { index: index + 1, count: evidence.length })}
            </p>
            <Button
              look="ghost"
              size="icon"
              aria-label={t('evidence.next')}
              disabled={index === evidence.length - 1}
              onClick={() => go(1)}
            >
              <ChevronRight size={16} aria-hidden />
            </Button>
          </footer>
        </>
      )}
    </Drawer>
  )
}

type Source = {
  readonly title: string
  readonly trait?: AccountPage['assessment']['traits'][number]
  readonly evidence: readonly Evidence[]
}

/** What a trait or a warning rests on: words that count first, the weightiest of them on top. */
function useSource(page: AccountPage, source: string): Source {
  const t = useTranslations('words')
  const { name } = useTraitWords()
  const { traits, warnings } = page.assessment
  const warning = warnings.find(({ kind }) => source === `warning:${kind}`)
  if (warning !== undefined) {
    return { title: t(`warnings.${warning.kind}`), evidence: inOrder(warning.evidence) }
  }
  const trait = traits.find(({ id }) => id === source)
  return trait === undefined
    ? { title: source, evidence: [] }
    : { title: name(trait.id), trait, evidence: inOrder(trait.evidence) }
}

/** The order of the first look: a correction changes weights, and must not put another quote in view. */
function useSteadyOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  const [first] = useState(() => new Map(evidence.map(({ id }, place) => [id, place])))
  const place = ({ id }: Evidence): number => first.get(id) ?? first.size
  return evidence.toSorted((one, other) => place(one) - place(other))
}

function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.toSorted(
    (one, other) =>
      Number(other.counted) - Number(one.counted) ||
      Number(other.message !== null) - Number(one.message !== null) ||
      Math.abs(other.points) - Math.abs(one.points) ||
      other.weight - one.weight,
  )
}

function useArrowKeys(go: (step: number) => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return
      if (event.code === 'ArrowLeft') go(-1)
      if (event.code === 'ArrowRight') go(1)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
