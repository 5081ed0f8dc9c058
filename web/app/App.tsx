import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Language } from '../../src/model/language.ts'
import type { Messages } from '../ui/locale.tsx'
import { LanguageProvider } from '../ui/locale.tsx'
import { ToastProvider } from '../ui/Toast.tsx'
import { TooltipHost, TooltipProvider } from '../ui/Tooltip.tsx'
import { queryClient } from './query-client.ts'
import { router } from './router.tsx'

/** Everything that a page may count on: language, data, toasts, tooltips and its route. */
export function App(props: {
  readonly language: Language
  readonly messages: Messages
}): ReactNode {
  return (
    <CSPProvider disableStyleElements>
      <LanguageProvider first={props.language} messages={props.messages}>
        <QueryClientProvider client={queryClient}>
          <TooltipProvider>
            <ToastProvider>
              <RouterProvider router={router} />
              <TooltipHost />
            </ToastProvider>
          </TooltipProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </CSPProvider>
  )
}
