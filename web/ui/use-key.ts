import { useEffect, useRef } from 'react'
import { recall } from './locale.tsx'

type Handler = (event: KeyboardEvent) => void

/** Whether the reader is typing, or a dialog has the keyboard. (A toast is a dialog that has it not.) */
function isBusy(event: KeyboardEvent): boolean {
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  return target.matches('input, textarea, select, [contenteditable]') || hasDialog()
}

function hasDialog(): boolean {
  return document.querySelector('[role=dialog]:not([aria-modal=false])') !== null
}

/**
 * Calls the handler of the single key that is pressed, by its place on the keyboard.
 *
 * `event.code`, not `event.key`: on a Thai layout the J key types "่".
 */
export function useKeys(handlers: Readonly<Record<string, Handler>>): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.metaKey || event.ctrlKey || event.altKey || isBusy(event)) return
      if (recall('rapport.shortcuts') === 'off') return
      const name = event.shiftKey ? `Shift+${event.code}` : event.code
      latest.current[name]?.(event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
