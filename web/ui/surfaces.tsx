import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn.ts'

export type Tone = 'good' | 'watch' | 'poor' | 'work' | 'unknown'

export function Card({ className, ...rest }: ComponentProps<'section'>): ReactNode {
  return (
    <section
      className={cn('min-w-0 rounded-xl border border-line bg-surface p-4', className)}
      {...rest}
    />
  )
}

export function CardTitle({ className, children, ...rest }: ComponentProps<'h2'>): ReactNode {
  return (
    <h2 className={cn('text-sm font-semibold text-ink', className)} {...rest}>
      {children}
    </h2>
  )
}

/** A small label; with a tone it takes a state's colours and must hold the state's word. */
export function Chip(
  props: ComponentProps<'span'> & { readonly tone?: Tone | undefined },
): ReactNode {
  const { tone, className, ...rest } = props
  return (
    <span
      data-tone={tone}
      className={cn(
        'inline-flex min-h-5.5 max-w-full items-center gap-1 rounded-md px-1.5 py-px text-xs font-medium',
        tone === undefined ? 'bg-track text-ink-2' : 'bg-tone-tint text-tone-ink',
        className,
      )}
      {...rest}
    />
  )
}

export function Kbd(props: { readonly children: ReactNode }): ReactNode {
  return (
    <kbd className="inline-block min-w-5 rounded border border-line bg-surface px-1 text-center font-sans text-2xs text-ink-3">
      {props.children}
    </kbd>
  )
}

/** Why there is nothing, and the one thing to do about it. */
export function EmptyState(props: {
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}): ReactNode {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-10 text-center">
      <p className="text-base font-medium text-ink">{props.title}</p>
      {props.text === undefined ? null : (
        <p className="max-w-prose text-sm text-ink-2">{props.text}</p>
      )}
      {props.children}
    </div>
  )
}

/** A quiet block that holds the place of what is being fetched, so that nothing jumps. */
export function Skeleton({ className }: { readonly className?: string }): ReactNode {
  return <div aria-hidden className={cn('animate-pulse rounded-lg bg-hover', className)} />
}

export function Progress(props: {
  readonly label: string
  readonly done: number
  readonly total: number
}): ReactNode {
  const share = props.total > 0 ? Math.min(1, props.done / props.total) : 0
  return (
    <div
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      className="h-2 w-full overflow-hidden rounded-full bg-track"
    >
      <div
        className="h-full rounded-full bg-accent transition-[width] duration-150"
        style={{ width: `${share * 100}%` }}
      />
    </div>
  )
}
