import { Link } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn.ts'

type TabLink = {
  readonly key: string
  readonly label: string
  readonly count?: number | undefined
  readonly active: boolean
  readonly link: Pick<ComponentProps<typeof Link>, 'to' | 'params' | 'search' | 'replace'>
}

/** Tabs that are addresses: real links, so each can be opened, shared and gone back to. */
export function TabLinks(props: {
  readonly label: string
  readonly tabs: readonly TabLink[]
  readonly look: 'line' | 'pill'
}): ReactNode {
  const line = props.look === 'line'
  return (
    <nav
      aria-label={props.label}
      className={cn(
        'flex max-w-full overflow-x-auto [scrollbar-width:none]',
        line ? '-mb-px gap-5' : 'gap-0.5 rounded-lg bg-hover p-0.5',
      )}
    >
      {props.tabs.map((tab) => (
        <Link
          key={tab.key}
          {...tab.link}
          resetScroll={false}
          aria-current={tab.active ? 'page' : undefined}
          className={cn(
            'flex items-center gap-1.5 text-sm font-medium whitespace-nowrap',
            line
              ? 'min-h-10 border-b-2 border-transparent text-ink-3 hover:text-ink max-md:min-h-11'
              : 'min-h-7 rounded-md px-2.5 text-ink-2 hover:text-ink max-md:min-h-11',
            tab.active && (line ? 'border-accent text-ink' : 'bg-tab-active text-ink shadow-sm'),
          )}
        >
          {tab.label}
          {tab.count === undefined || tab.count === 0 ? null : (
            <span className="text-xs font-normal text-ink-3 tabular-nums">{tab.count}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}
