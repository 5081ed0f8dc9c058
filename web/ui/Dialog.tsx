import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { cn } from './cn.ts'

/** A named dialog in the middle of the page; `bare` leaves its head to the content. */
export function Dialog(props: {
  readonly title: string
  readonly bare?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}): ReactNode {
  const t = useTranslations('app')
  return (
    <Base.Root
      open
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-backdrop" />
        <Base.Popup className="fixed top-[12dvh] left-1/2 z-50 flex max-h-[80dvh] w-[min(92vw,560px)] -translate-x-1/2 flex-col overflow-hidden rounded-xl border border-line bg-raised shadow-pop outline-none">
          <div
            className={cn(
              'flex items-center border-b border-line py-2 pr-2 pl-4',
              props.bare && 'sr-only',
            )}
          >
            <Base.Title className="flex-1 text-base font-semibold">{props.title}</Base.Title>
            <Base.Close
              aria-label={t('close')}
              className="grid size-8 place-items-center rounded-lg text-ink-2 hover:bg-hover max-md:size-11"
            >
              <X size={16} aria-hidden />
            </Base.Close>
          </div>
          {props.children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
