import { Drawer as Base } from '@base-ui/react/drawer'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePhone } from './use-phone.ts'

/** A panel from the right on desktops, from below on phones. */
export function Drawer(props: {
  readonly open: boolean
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}): ReactNode {
  const t = useTranslations('app')
  const phone = usePhone()
  return (
    <Base.Root
      open={props.open}
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
      swipeDirection={phone ? 'down' : 'right'}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-backdrop transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-50 flex items-stretch justify-end max-md:items-end">
          <Base.Popup className="flex h-full w-110 max-w-full flex-col border-l border-line bg-raised shadow-pop transition-transform duration-150 outline-none data-ending-style:translate-x-full data-starting-style:translate-x-full max-md:h-auto max-md:max-h-[85dvh] max-md:w-full max-md:rounded-t-2xl max-md:border-t max-md:border-l-0 max-md:pb-[env(safe-area-inset-bottom)] max-md:data-ending-style:translate-x-0 max-md:data-ending-style:translate-y-full max-md:data-starting-style:translate-x-0 max-md:data-starting-style:translate-y-full">
            <header className="flex items-center gap-3 border-b border-line py-3 pr-3 pl-4">
              <Base.Title className="min-w-0 flex-1 py-1 text-base font-semibold">
                {props.title}
              </Base.Title>
              <Base.Close
                aria-label={t('close')}
                className="grid size-8 shrink-0 place-items-center rounded-lg text-ink-2 hover:bg-hover max-md:size-11"
              >
                <X size={16} aria-hidden />
              </Base.Close>
            </header>
            <Base.Content className="flex min-h-0 flex-1 flex-col">{props.children}</Base.Content>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
