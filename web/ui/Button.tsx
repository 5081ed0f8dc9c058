import type { VariantProps } from 'class-variance-authority'
import { cva } from 'class-variance-authority'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn.ts'

/** The looks of a button, for links that look like one as well. */
export const buttonLook = cva(
  'inline-flex items-center justify-center gap-1.5 rounded-lg font-medium whitespace-nowrap transition-colors duration-100 select-none disabled:opacity-50 aria-disabled:opacity-50',
  {
    variants: {
      look: {
        solid: 'bg-accent text-on-accent hover:bg-accent-strong',
        outline: 'border border-line-strong bg-surface text-ink hover:bg-hover',
        ghost: 'text-ink-2 hover:bg-hover hover:text-ink',
        danger: 'border border-line-strong bg-surface text-tone-ink hover:bg-hover',
      },
      size: {
        sm: 'min-h-8 px-2.5 py-1 text-sm max-md:min-h-11',
        md: 'min-h-9 px-3.5 py-1.5 text-sm max-md:min-h-11',
        icon: 'size-8 shrink-0 max-md:size-11',
      },
    },
    defaultVariants: { look: 'outline', size: 'sm' },
  },
)

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonLook>

export function Button({
  look,
  size,
  className,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode {
  const tone = look === 'danger' ? 'poor' : undefined
  return (
    <button
      // oxlint-disable-next-line react/button-has-type -- the type is the caller's, `button` unless said otherwise
      type={type}
      data-tone={tone}
      className={cn(buttonLook({ look, size }), className)}
      {...rest}
    />
  )
}
