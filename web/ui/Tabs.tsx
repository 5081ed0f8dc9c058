import { createLink } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { cn } from './cn.ts'

type Look = 'line' | 'pill'

/** Tabs that are addresses: real links, so each can be opened, shared and gone back to. */
export function Tabs(props: {
  readonly label: string
  readonly look: Look
  readonly children: ReactNode
}): ReactNode {
  return (
    <nav
      aria-label={props.label}
      className={cn(
        'relative flex max-w-full overflow-x-auto [scrollbar-width:none]',
        props.look === 'line' ? '-mb-px gap-5' : 'gap-0.5 rounded-lg bg-hover p-0.5',
      )}
    >
      {props.children}
    </nav>
  )
}

type TabProps = ComponentProps<'a'> & {
  readonly look: Look
  readonly label: string
  readonly count?: number | undefined
  readonly active: boolean
}

function Tab({ look, label, count, active, ...rest }: TabProps): ReactNode {
  const line = look === 'line'
  const own = useRef<HTMLAnchorElement>(null)
  // On a phone the row is wider than the window: the chosen tab comes into sight, the page stays.
  useEffect(() => {
    const row = own.current?.parentElement
    if (!active || !own.current || !row) return
    row.scrollLeft = own.current.offsetLeft - (row.clientWidth - own.current.offsetWidth) / 2
  }, [active])
  return (
    <a
      {...rest}
      ref={own}
      aria-current={active ? 'page' : undefined}
      className={cn(
        'flex shrink-0 items-center gap-1.5 text-sm font-medium whitespace-nowrap -outline-offset-2',
        line
          ? 'min-h-10 border-b-2 border-transparent text-ink-3 hover:text-ink max-md:min-h-11'
          : 'min-h-7 rounded-md px-2.5 text-ink-2 hover:text-ink max-md:min-h-11',
        active && (line ? 'border-accent text-ink' : 'bg-tab-active text-ink shadow-sm'),
      )}
    >
      {label}
      {count === undefined || count === 0 ? null : (
        <span className="text-xs font-normal text-ink-2 tabular-nums">{count}</span>
      )}
    </a>
  )
}

export const TabLink = createLink(Tab)
