import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'

// One root for the whole page: a root in every row of a long table is costly.
const handle = Tooltip.createHandle<string>()

/** The single popup; it stands once in the shell. */
export function TooltipHost(): ReactNode {
  return (
    <Tooltip.Root handle={handle}>
      {({ payload }) => (
        <Tooltip.Portal>
          <Tooltip.Positioner sideOffset={6} className="z-50">
            <Tooltip.Popup className="max-w-72 rounded-md bg-ink px-2 py-1 text-xs text-canvas shadow-pop">
              {payload}
            </Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      )}
    </Tooltip.Root>
  )
}

/** A hint for the mouse; whatever it says also stands elsewhere, for touch has no tooltips. */
export function Tip(props: { readonly label: string; readonly children: ReactElement }): ReactNode {
  return <Tooltip.Trigger handle={handle} payload={props.label} render={props.children} />
}

export const TooltipProvider = Tooltip.Provider
