import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

const manager = Toast.createToastManager()

type Action = { readonly label: string; readonly run: () => void }

/** Tells the reader what happened, for 8 seconds, with at most one thing to do about it. */
export function tell(title: string, action?: Action): void {
  const id = manager.add({
    title,
    timeout: 8000,
    ...(action === undefined
      ? {}
      : {
          actionProps: {
            children: action.label,
            onClick: () => {
              manager.close(id)
              action.run()
            },
          },
        }),
  })
}

export function ToastProvider(props: { readonly children: ReactNode }): ReactNode {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      {props.children}
      <Toasts />
    </Toast.Provider>
  )
}

function Toasts(): ReactNode {
  const t = useTranslations('app')
  const { toasts } = Toast.useToastManager()
  return (
    <Toast.Portal>
      {/* Where neither the evidence drawer's buttons nor a form's lie under it. */}
      <Toast.Viewport className="fixed bottom-4 left-60 z-60 flex w-90 max-w-[calc(100vw-2rem)] flex-col gap-2 max-md:top-15 max-md:bottom-auto max-md:left-4">
        {toasts.map((toast) => (
          <Toast.Root
            key={toast.id}
            toast={toast}
            className="flex items-center gap-3 rounded-lg border border-line bg-raised py-2 pr-2 pl-3.5 text-sm shadow-pop transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0"
          >
            <Toast.Title className="flex-1 font-medium" />
            <Toast.Action className="min-h-8 rounded-md px-2 font-medium text-accent-ink hover:bg-hover max-md:min-h-11" />
            <Toast.Close
              aria-label={t('close')}
              className="grid size-8 shrink-0 place-items-center rounded-md text-ink-3 hover:bg-hover max-md:size-11"
            >
              <X size={14} aria-hidden />
            </Toast.Close>
          </Toast.Root>
        ))}
      </Toast.Viewport>
    </Toast.Portal>
  )
}
