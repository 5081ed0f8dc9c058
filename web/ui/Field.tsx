import { ChevronDown } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { useId } from 'react'
import { cn } from './cn.ts'

const box =
  'w-full rounded-lg border border-control bg-surface px-3 text-base text-ink placeholder:text-ink-3 aria-invalid:border-tone max-md:min-h-11'

export function Input({ className, ...rest }: ComponentProps<'input'>): ReactNode {
  return <input data-tone="poor" className={cn(box, 'h-9', className)} {...rest} />
}

/** A number of any size that is typed, without the arrows that take its room. */
export function NumberInput({ className, ...rest }: ComponentProps<'input'>): ReactNode {
  return (
    <Input
      type="number"
      inputMode="decimal"
      step="any"
      className={cn(
        '[appearance:textfield] tabular-nums [&::-webkit-inner-spin-button]:appearance-none',
        className,
      )}
      {...rest}
    />
  )
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>): ReactNode {
  return <textarea data-tone="poor" className={cn(box, 'min-h-16 py-1.5', className)} {...rest} />
}

/** The platform's own select: it works on every phone and with every reader. */
export function Select({ className, ...rest }: ComponentProps<'select'>): ReactNode {
  return (
    <span className="relative block">
      <select className={cn(box, 'h-9 appearance-none pr-9', className)} {...rest} />
      <ChevronDown
        size={15}
        className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-ink-3"
        aria-hidden
      />
    </span>
  )
}

type Described = {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** A label, its control, a hint and the error that says how to mend it. */
export function Field(props: {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly aside?: ReactNode
  readonly className?: string
  readonly children: (control: Described) => ReactNode
}): ReactNode {
  const id = useId()
  const described = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ')
  return (
    <div className={cn('flex min-w-0 flex-col gap-1.5', props.className)}>
      <span className="flex min-h-5.5 items-center justify-between gap-2">
        <label htmlFor={id} className="text-sm font-medium text-ink">
          {props.label}
        </label>
        {props.aside}
      </span>
      {props.children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(props.error ? { 'aria-invalid': true } : {}),
      })}
      {props.hint ? (
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          {props.hint}
        </p>
      ) : null}
      {props.error ? (
        <p
          id={`${id}-error`}
          role="alert"
          data-tone="poor"
          className="text-xs font-medium text-tone-ink"
        >
          {props.error}
        </p>
      ) : null}
    </div>
  )
}
