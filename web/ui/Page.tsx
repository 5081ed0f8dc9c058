import type { ReactNode } from 'react'
import { useEffect, useSyncExternalStore } from 'react'
import { cn } from './cn.ts'

/** A page with its title in the browser's tab, in the phone's top bar and in the one `h1`. */
export function Page(props: {
  readonly title: string
  readonly actions?: ReactNode
  readonly subtitle?: ReactNode
  readonly narrow?: boolean
  readonly children: ReactNode
}): ReactNode {
  useTitle(props.title)
  return (
    <div
      className={cn(
        'mx-auto w-full px-6 py-5 max-md:px-4 max-md:py-4',
        props.narrow ? 'max-w-3xl' : 'max-w-6xl',
      )}
    >
      <header className="mb-5 flex flex-wrap items-center gap-3 max-md:mb-3">
        <div className="min-w-0 flex-1">
          <h1 className="text-xl font-semibold max-md:sr-only">{props.title}</h1>
          {props.subtitle ? <div className="text-sm text-ink-3">{props.subtitle}</div> : null}
        </div>
        {props.actions}
      </header>
      {props.children}
    </div>
  )
}

let current = ''
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Names the browser's tab, and the phone's top bar with it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Rapport' : `${title} · Rapport`
    current = title
    for (const listener of listeners) listener()
  }, [title])
}

/** The title that the page in view has given itself. */
export function usePageTitle(): string {
  return useSyncExternalStore(subscribe, () => current)
}
